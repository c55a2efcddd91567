import type { Instrument, Profile } from '../instrument/instrument.types.js';
import { missingProfileFields } from '../instrument/profile.rules.js';
import type { Score } from '../scoring/score.rules.js';

/** Longest name that is taken as a signature. */
export const MAX_SIGNATURE_LENGTH = 200;

/** Longest post of the person who signs. */
export const MAX_POST_LENGTH = 120;

/** Longest reason for taking a submission back. */
export const MAX_WITHDRAWAL_LENGTH = 2000;

/** What the person who signs has confirmed, one entry per statement of `statementsOf`. */
export interface Declaration {
  name: string;
  /** Of the person, in the company. */
  post: string;
  accepted: readonly boolean[];
}

/** What must be completed before an assessment can be submitted. */
export type SubmissionBlocker =
  | { kind: 'profile'; fields: string[] }
  | { kind: 'answers'; items: string[] }
  /** Somebody said that they do not know yet. */
  | { kind: 'unknown'; items: string[] }
  | { kind: 'declaration'; left: number }
  | { kind: 'signature' };

/** The statements that are signed: those of the requirements that a person declares or accepts. */
export function statementsOf(instrument: Instrument): string[] {
  return instrument.requirements.slice(1, 3);
}

/**
 * Why the assessment cannot be submitted yet, in the order in which to solve it; empty when it can.
 * @param unknown practices of which somebody said that they do not know yet, which is no answer
 */
export function submissionBlockers(
  instrument: Instrument,
  profile: Profile,
  score: Score,
  declaration: Declaration,
  unknown: ReadonlySet<string> = new Set(),
): SubmissionBlocker[] {
  const fields = missingProfileFields(instrument, profile);
  const open = Object.values(score.items).flatMap(({ id, applies, declared }) =>
    applies && declared === null ? [id] : [],
  );
  const [items, notKnown] = [open.filter((id) => !unknown.has(id)), open.filter((id) => unknown.has(id))];
  const left = statementsOf(instrument).filter((_statement, index) => declaration.accepted[index] !== true).length;
  const blockers: SubmissionBlocker[] = [];
  if (fields.length > 0) blockers.push({ kind: 'profile', fields });
  if (items.length > 0) blockers.push({ kind: 'answers', items });
  if (notKnown.length > 0) blockers.push({ kind: 'unknown', items: notKnown });
  if (left > 0) blockers.push({ kind: 'declaration', left });
  if (declaration.name.trim() === '' || declaration.post.trim() === '') blockers.push({ kind: 'signature' });
  return blockers;
}
