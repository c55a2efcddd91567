import type { Maturity } from '../instrument/instrument.types.js';
import type { AnswerRow } from './assessment.types.js';

/** Longest note for the auditor, in characters. */
export const MAX_NOTE_LENGTH = 4000;

/** What a person saves of one practice; `version` is that of the answer they saw, 0 for none. */
export interface AnswerChange {
  readonly value: Maturity | null;
  readonly note: string;
  readonly version: number;
}

/**
 * What saving an answer does. Saving what is stored already changes nothing, whatever the version, so a form that
 * arrives twice saves once; a change over a newer answer than the one that was seen is `stale`.
 */
export function effectOf(current: AnswerRow | null, change: AnswerChange): 'none' | 'stale' | 'write' {
  if (!current) return change.value === null && change.note === '' ? 'none' : 'write';
  if (current.value === change.value && current.note === change.note) return 'none';
  return current.version === change.version ? 'write' : 'stale';
}
