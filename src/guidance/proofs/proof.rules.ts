/** Proofs of consultations: what is kept of an answer, and whether it still stands, pure. */
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '#libs/mexico';
import type { Limit } from '../../web/index.js';
import type { SituationContent } from '../situations/situation.types.js';
import type { OutcomePlace } from '../wizard/outcome-places.js';

/** How often one network may have proofs made, and drawn; and codes tried that lead nowhere. */
export const PROOFS: Limit = { name: 'guidance-proof', points: 30, seconds: 3600 };
export const PROOF_FILES: Limit = { name: 'guidance-proof-file', points: 30, seconds: 600 };
export const PROOF_GUESSES: Limit = { name: 'guidance-proof-guess', points: 60, seconds: 60 };

/** Longest code that a page shows again. */
export const LONGEST_SHOWN = 64;

/** What a situation says to the public. */
export type SaidOfSituation = Omit<SituationContent, 'internalNotes' | 'words'>;

/** An answer of the guidance, as it was given. */
export interface ProvenAnswer extends OutcomePlace {
  readonly said: SaidOfSituation;
  /** When that text was last reviewed. */
  readonly reviewedOn: Day;
}

/** Of a situation, what the public reads. */
export function saidOf(content: SituationContent): SaidOfSituation {
  const { internalNotes: _, words: __, ...said } = content;
  return said;
}

/**
 * `answer`: the same answers lead elsewhere, or to another verdict; `text`: what it says changed; `review`: it says the same,
 * and FM4 is to look at it again; `gone`: there is no such page.
 */
export type Standing = 'same' | 'review' | 'text' | 'answer' | 'gone';

/** What the guidance says now, where it says anything. */
export interface PresentAnswer {
  readonly said: SaidOfSituation | null;
  /** Past its review date, or a law that it cites has changed. */
  readonly isInReview: boolean;
  /** Null: the answers of that day lead to no outcome of today's questions. */
  readonly outcome: { readonly situation: string; readonly verdict: string } | null;
}

/** Whether an answer of some day is still the answer. */
export function standingOf({ said, situation, flow }: ProvenAnswer, now: PresentAnswer): Standing {
  if (now.said === null) return 'gone';
  if (now.said.verdict !== said.verdict) return 'answer';
  if (flow && (now.outcome?.situation !== situation || now.outcome.verdict !== flow.verdict)) return 'answer';
  if (!isDeepStrictEqual(plain(now.said), plain(said))) return 'text';
  return now.isInReview ? 'review' : 'same';
}

/** As it comes out of the database. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
