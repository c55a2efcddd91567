import { addWorkingDays, type Day, instantOf } from '#libs/mexico';
import type { DesiredReminder, Recipient } from '../../notifications/index.js';
import { dueOn, REMINDER_DAYS, REMINDER_TIME, type RequestState } from './request.rules.js';

export const kinds = {
  /** To the person: confirm that it is you. */
  confirm: 'privacy.confirm',
  /** To the person: received, and until when we answer. */
  received: 'privacy.received',
  /** To the person: we need as much time again, and why. */
  extended: 'privacy.extended',
  /** To the person: what was decided and why. */
  answered: 'privacy.answered',
  /** To the person: it is done, or it was refused. */
  done: 'privacy.done',
  /** To administrators: a new request. */
  new: 'privacy.new',
  /** To administrators: a deadline is near. */
  due: 'privacy.due',
  /** To administrators: a deadline has passed. */
  late: 'privacy.late',
} as const;

/** What the mails about a request depend on. */
export interface RemindedRequest {
  readonly state: RequestState;
  readonly askedAt: Date;
  readonly confirmedAt: Date | null;
  readonly extendedAt: Date | null;
  readonly answerBy: Day | null;
  readonly decidedAt: Date | null;
  readonly effectBy: Day | null;
  readonly closedAt: Date | null;
}

/** The mails about a request in its present state: to its person, and to FM4 about the deadline. */
export function wantedReminders(
  request: RemindedRequest,
  person: Recipient,
  administrators: readonly Recipient[],
): DesiredReminder[] {
  const toPerson = (kind: string, dueAt: Date | null): DesiredReminder[] =>
    dueAt ? [{ to: person, kind, dueAt }] : [];
  const day = dueOn(request);
  const toFm4 = (kind: string, dueAt: Date | null): DesiredReminder[] =>
    dueAt ? administrators.map((to) => ({ to, kind, dueAt })) : [];
  const deadline = day
    ? [
        ...toFm4(kinds.due, instantOf(addWorkingDays(day, -REMINDER_DAYS), REMINDER_TIME)),
        ...toFm4(kinds.late, instantOf(addWorkingDays(day, 1), REMINDER_TIME)),
      ]
    : [];
  switch (request.state) {
    case 'unconfirmed':
      return toPerson(kinds.confirm, request.askedAt);
    case 'open':
      return [
        ...toPerson(kinds.received, request.confirmedAt),
        ...toPerson(kinds.extended, request.extendedAt),
        ...toFm4(kinds.new, request.confirmedAt),
        ...deadline,
      ];
    case 'decided':
      return [...toPerson(kinds.answered, request.decidedAt), ...deadline];
    case 'done':
      return toPerson(kinds.done, request.closedAt);
    case 'withdrawn':
      return [];
  }
}
