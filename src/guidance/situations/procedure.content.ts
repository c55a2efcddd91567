import { parse } from 'yaml';
import type { ProcedureText } from '#templates/guidance/procedure';
import { claimOf } from '../claim.views.js';
import { ContentError, ContentParser } from '../content-parser.js';
import type { SituationContent } from './situation.types.js';

/** How a step is carried out, or a document obtained. */
export interface Procedure {
  readonly id: string;
  /** How the steps begin that it explains. */
  readonly steps: readonly string[];
  /** Names of the documents that it explains. */
  readonly asked: readonly string[];
  readonly text: ProcedureText;
}

/** Who, where, by when, at what cost, and what to do after a refusal, in their order. */
const parts = {
  who: 'quien',
  where: 'donde',
  when: 'cuando',
  cost: 'costo',
  refused: 'si_lo_rechazan',
} as const satisfies Record<keyof ProcedureText, string>;

/**
 * Pure: the text of `tramites.yaml`. Throws `ContentError` for a sentence without source or mark, and for a step or a
 * document that no situation has: a text that was changed would lose its explanation without anybody noticing.
 */
export function parseProcedures(text: string, situations: readonly SituationContent[]): Procedure[] {
  const steps = situations.flatMap((one) => one.steps);
  const asked = new Set(situations.flatMap((one) => one.documents.map(({ name }) => name)));
  return ContentParser.of(parse(text), 'tramites')
    .each('tramites')
    .map((entry) => {
      const procedure = {
        id: entry.text('id'),
        steps: entry.list('steps'),
        asked: entry.list('asked'),
        text: textOf(entry),
      };
      const lostStep = procedure.steps.find((start) => !steps.some((step) => step.startsWith(start)));
      const lostName = procedure.asked.find((name) => !asked.has(name));
      if (lostStep ?? lostName) throw new ContentError(`${entry.place}: no situation has "${lostStep ?? lostName}"`);
      return procedure;
    });
}

function textOf(entry: ContentParser): ProcedureText {
  const claims = Object.entries(parts).map(([part, key]) => {
    const claim = claimOf(
      entry.text(key).replace('[sin verificar]', '(no verificado en fuente; de conocimiento general)'),
    );
    if (claim.law === null && claim.mark === null)
      throw new ContentError(`${entry.place}: ${key} names no source and is not marked`);
    return [part, claim];
  });
  return Object.fromEntries(claims) as unknown as ProcedureText;
}

/** The explanation of a step, or null. */
export const procedureOfStep = (procedures: readonly Procedure[], step: string): ProcedureText | null =>
  procedures.find(({ steps }) => steps.some((start) => step.startsWith(start)))?.text ?? null;

/** The explanation of how a document is obtained, or null. */
export const procedureOfDocument = (procedures: readonly Procedure[], name: string): ProcedureText | null =>
  procedures.find(({ asked }) => asked.includes(name))?.text ?? null;
