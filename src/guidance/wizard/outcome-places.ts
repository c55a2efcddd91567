import { Injectable } from '@nestjs/common';
import { anonymous } from '../../database/index.js';
import type { FlowVerdict, SpokenFlow } from './flow.types.js';
import { Flows } from './flows.service.js';
import { addressOf, editionOf, follow, WIZARD_PATH } from './way.rules.js';
import { outcomeFacts } from './wizard.views.js';

/** What was answered, and what follows from it. */
export interface SaidInOutcome {
  readonly because: string;
  readonly way: readonly { readonly question: string; readonly answer: string }[];
}

/** Answers to the questions of the guidance, to their end. */
export interface FlowEnd {
  /** Name and edition: `contratar-2026-11`. */
  readonly edition: string;
  readonly verdict: FlowVerdict;
  readonly words: Readonly<Record<'es' | 'en', SaidInOutcome>>;
}

/** A page on which the guidance answers: a situation, or the end of the questions. */
export interface OutcomePlace {
  readonly situation: string;
  /** In the one form that there is of it. */
  readonly address: string;
  /** Null: the page of the situation itself. */
  readonly flow: FlowEnd | null;
}

/** Reads addresses of the guidance's answers. */
@Injectable()
export class OutcomePlaces {
  constructor(private readonly flows: Flows) {}

  /** Null for any other address, and for one of an earlier edition of the questions. Says nothing of whether the situation is there. */
  async at(address: string): Promise<OutcomePlace | null> {
    const [, edition, answers] = OUTCOME.exec(address) ?? [];
    if (edition === undefined || answers === undefined) return situationAt(address);
    return this.outcome(await this.flows.read(anonymous), edition, answers);
  }

  private outcome({ flow, words }: SpokenFlow, edition: string, answers: string): OutcomePlace | null {
    const { way, whole } = follow(flow, answers);
    if (editionOf(flow, edition) !== 'current' || !whole || 'step' in way.at) return null;
    const { outcome } = way.at;
    const said = (language: 'es' | 'en'): SaidInOutcome => {
      const { because, way: lines } = outcomeFacts({ flow, words: words[language] }, way.taken, outcome);
      return { because, way: lines.map(({ question, answer }) => ({ question, answer })) };
    };
    return {
      situation: outcome.situation,
      address: addressOf(flow, way.taken),
      flow: { edition, verdict: outcome.verdict, words: { es: said('es'), en: said('en') } },
    };
  }
}

const OUTCOME = new RegExp(`^${WIZARD_PATH}/([a-z0-9-]+)/([a-z0-9.-]+)$`);

/** The page of a situation. */
export const situationAddress = (situation: string): string => `/guia/situaciones/${situation}`;

function situationAt(address: string): OutcomePlace | null {
  const [, situation] = /^\/guia\/situaciones\/([a-z0-9_]{1,80})$/.exec(address) ?? [];
  return situation === undefined ? null : { situation, address: situationAddress(situation), flow: null };
}
