import { addDays, addWorkingDays, type Day } from '#libs/mexico';
import type { DistinctionEventKind, DistinctionState } from '../distinction.rules.js';

/** Working days in which a suspended company may answer before FM4 may revoke. FM4 has yet to confirm how many. */
export const HEARING_WORKING_DAYS = 10;

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

/** Whether the company may answer today. */
export const mayAnswer = ({ state, hearingUntil }: HeardDistinction, today: Day): boolean =>
  state === 'suspended' && hearingUntil !== null && today <= hearingUntil;

/** The last day on which FM4 must still wait before it revokes; null once the company has answered or let its time pass. */
export function waitsUntil(distinction: HeardDistinction, answered: boolean, today: Day): Day | null {
  return !answered && mayAnswer(distinction, today) ? distinction.hearingUntil : null;
}

/** The day on which a company that has not answered is reminded; null when no answer is expected. */
export function remindsOn(distinction: HeardDistinction, answered: boolean): Day | null {
  if (distinction.state !== 'suspended' || distinction.hearingUntil === null || answered) return null;
  return addDays(distinction.hearingUntil, -HEARING_REMINDER_DAYS);
}
