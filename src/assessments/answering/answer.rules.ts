import type { Maturity } from '../instrument/instrument.types.js';
import type { AnswerRow } from './assessment.types.js';

/** Longest note for the auditor, in characters. */
export const MAX_NOTE_LENGTH = 4000;

/** How "I do not know yet" arrives from a form, among the values. */
export const UNKNOWN = 'no-se';

/** What a person saves of one practice. */
export interface AnswerChange {
  readonly value: Maturity | null;
  /** "I do not know yet", which goes with no value. */
  readonly unknown?: boolean;
  /** The note stays as it is where this is left out. */
  readonly note?: string;
  /** Of the answer that they saw, 0 for none. */
  readonly version: number;
}

/** An answer with all that is kept of it. */
export type AnswerContent = Pick<AnswerRow, 'value' | 'unknown' | 'note'>;

/** What the answer says after a change. */
export function contentAfter(current: AnswerContent | null, { value, unknown, note }: AnswerChange): AnswerContent {
  return { value, unknown: value === null && unknown === true, note: note ?? current?.note ?? '' };
}

/**
 * What saving an answer does. Saving what is stored already changes nothing, whatever the version, so a form that
 * arrives twice saves once; a change over a newer answer than the one that was seen is `stale`.
 */
export function effectOf(current: AnswerRow | null, change: AnswerChange): 'none' | 'stale' | 'write' {
  const next = contentAfter(current, change);
  const before = current ?? { value: null, unknown: false, note: '' };
  if (before.value === next.value && before.unknown === next.unknown && before.note === next.note) return 'none';
  return !current || current.version === change.version ? 'write' : 'stale';
}

/** Whether a change replaces what another person said, which is then kept beside it. */
export function replacesAnother(current: AnswerRow | null, userId: string): current is AnswerRow {
  if (!current || current.updatedBy === userId) return false;
  return current.value !== null || current.unknown || current.note !== '';
}

/** How an answer stands in a form: its value, "I do not know yet", or empty. */
export const typedValue = (answer: Pick<AnswerRow, 'value' | 'unknown'> | null | undefined): string =>
  answer?.unknown ? UNKNOWN : answer?.value == null ? '' : String(answer.value);

/** The practices of which somebody said that they do not know yet. */
export function unknownIn(answers: Readonly<Record<string, Pick<AnswerRow, 'unknown'> | undefined>>): Set<string> {
  return new Set(Object.entries(answers).flatMap(([id, answer]) => (answer?.unknown ? [id] : [])));
}
