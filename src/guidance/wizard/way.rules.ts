import type { Flow, Taken, Way } from './flow.types.js';

/** Where the questions begin. */
export const WIZARD_PATH = '/guia/paso-a-paso';

/** Longest answers of an address that are read; those of any flow are shorter. */
export const LONGEST_ANSWERS = 300;

/** The address of answers: `/guia/paso-a-paso/contratar-2026-11/migratorio.adulta`. Without any: where it begins. */
export function addressOf(flow: Flow, taken: readonly Pick<Taken, 'word'>[], before: readonly Taken[] = []): string {
  if (taken.length === 0 && before.length === 0) return WIZARD_PATH;
  const answers = taken.length > 0 ? `/${wordsOf(taken)}` : '';
  return `${WIZARD_PATH}/${flow.name}-${flow.edition}${answers}${before.length > 0 ? `?antes=${wordsOf(before)}` : ''}`;
}

const wordsOf = (taken: readonly Pick<Taken, 'word'>[]) => taken.map(({ word }) => word).join('.');

/** Follows answers from the first question as far as they fit; `whole`: all of them did. */
export function follow(flow: Flow, answers: string): { way: Way; whole: boolean } {
  const words = answers === '' ? [] : answers.slice(0, LONGEST_ANSWERS + 1).split('.');
  const taken: Taken[] = [];
  let at = placeOf(flow, flow.start);
  for (const word of words) {
    const answer = 'step' in at ? at.step.answers.find((one) => one.word === word) : undefined;
    if (!answer || !('step' in at)) return { way: { taken, at }, whole: false };
    taken.push({ step: at.step, word });
    at = placeOf(flow, answer.next);
  }
  return { way: { taken, at }, whole: answers.length <= LONGEST_ANSWERS };
}

/** Goes on from a way with what was answered before, question by question, as far as there is an answer that fits. */
export function goOn(flow: Flow, way: Way, before: readonly Taken[]): Way {
  const taken = [...way.taken];
  let { at } = way;
  while ('step' in at) {
    const { step } = at;
    const word = before.find((one) => one.step.question === step.question)?.word;
    const answer = step.answers.find((one) => one.word === word);
    if (!answer) break;
    taken.push({ step, word: answer.word });
    at = placeOf(flow, answer.next);
  }
  return { taken, at };
}

function placeOf(flow: Flow, id: string): Way['at'] {
  const outcome = flow.outcomes.get(id);
  return outcome ? { outcome } : { step: flow.steps.get(id)! };
}

/**
 * What an address says of its flow: this edition, an earlier one of it, or none that there is.
 * @param known editions that there were
 */
export function editionOf(flow: Flow, text: string, known: readonly string[] = []): 'current' | 'older' | 'unknown' {
  const [, name, edition] = /^([a-z]+)-(\d{4}-(?:0[1-9]|1[0-2])[b-z]?)$/.exec(text) ?? [];
  if (name !== flow.name || edition === undefined) return 'unknown';
  if (edition === flow.edition) return 'current';
  return edition < flow.edition || known.includes(edition) ? 'older' : 'unknown';
}
