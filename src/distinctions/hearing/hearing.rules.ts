import { addDays, addWorkingDays, type Day } from '#libs/mexico';
import type { DistinctionEventKind, DistinctionState } from '../distinction.rules.js';

/**
 * Working days in which a suspended company may answer before FM4 may revoke. Source: the instrument's
 * `suspension_y_retiro.garantias`.
 */
export const HEARING_WORKING_DAYS = 15;

/** Most files with one answer. */
export const MAX_ANSWER_FILES = 10;

/** What a company may send with all its answers to one suspension, in bytes. */
export const HEARING_QUOTA_BYTES = 500_000_000;

/** The same as people read it. */
export const hearingQuotaSize = `${HEARING_QUOTA_BYTES / 1_000_000} MB`;

/** Days before the last one on which a company that has not answered is reminded. */
export const HEARING_REMINDER_DAYS = 3;

/** What the right to be heard depends on. */
export interface HeardDistinction {
  readonly state: DistinctionState;
  readonly hearingUntil: Day | null;
}

/** Last day on which a company that was suspended on that day may answer. */
export const hearingUntilOf = (suspendedOn: Day): Day => addWorkingDays(suspendedOn, HEARING_WORKING_DAYS);

/** The id of the latest suspension. `events`: the newest first. */
export const suspensionOf = (events: readonly { id: string; kind: DistinctionEventKind }[]): string | null =>
  events.find(({ kind }) => kind === 'suspended')?.id ?? null;

/** Whether the company has answered the latest suspension; answers to earlier ones do not count. */
export function hasAnswered(
  events: readonly { id: string; kind: DistinctionEventKind }[],
  answers: readonly { suspensionId: string }[],
): boolean {
  const suspension = suspensionOf(events);
  return answers.some(({ suspensionId }) => suspensionId === suspension);
}

/** Whether the company has said of the latest suspension that it has finished. */
export function hasFinished(
  events: readonly { id: string; kind: DistinctionEventKind }[],
  answers: readonly { suspensionId: string; finished: boolean }[],
): boolean {
  return hasAnswered(
    events,
    answers.filter(({ finished }) => finished),
  );
}

/** Whether the time to answer still runs. */
export const mayAnswer = ({ state, hearingUntil }: HeardDistinction, today: Day): boolean =>
  state === 'suspended' && hearingUntil !== null && today <= hearingUntil;

/**
 * The last day on which the company may answer and FM4 must wait; null once the company has finished or its time is over.
 * An answer alone ends nothing: the company may add to it.
 */
export function waitsUntil(distinction: HeardDistinction, finished: boolean, today: Day): Day | null {
  return !finished && mayAnswer(distinction, today) ? distinction.hearingUntil : null;
}

/** The day on which a company that has not answered is reminded; null when no answer is expected. */
export function remindsOn(distinction: HeardDistinction, answered: boolean): Day | null {
  if (distinction.state !== 'suspended' || distinction.hearingUntil === null || answered) return null;
  return addDays(distinction.hearingUntil, -HEARING_REMINDER_DAYS);
}
