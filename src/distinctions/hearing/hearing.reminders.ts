import type { DesiredReminder } from '../../notifications/index.js';
import type { DistinctionEventKind } from '../distinction.rules.js';
import { noticeAt, type ReminderPeople, toEach } from '../reminders/reminders.rules.js';
import { hasAnswered, type HeardDistinction, remindsOn, suspensionOf } from './hearing.rules.js';

/** To the company's administrators: three more days to answer. */
export const hearingMail = 'distinctions.hearing';
/** To FM4's administration: the company has answered. */
export const answeredMail = 'distinctions.answered';

/** What the mails about a hearing depend on. */
export interface RemindedHearing extends HeardDistinction {
  /** The newest first. */
  readonly events: readonly { readonly id: string; readonly kind: DistinctionEventKind }[];
  readonly answers: readonly { readonly id: string; readonly suspensionId: string; readonly at: Date }[];
}

export function hearingReminders(
  hearing: RemindedHearing,
  { company, coordination }: Pick<ReminderPeople, 'company' | 'coordination'>,
): DesiredReminder[] {
  const { events, answers } = hearing;
  const day = remindsOn(hearing, hasAnswered(events, answers));
  const notices =
    day === null ? [] : [{ kind: hearingMail, dueAt: noticeAt(day), details: { eventId: suspensionOf(events)! } }];
  const told = answers.map(({ id, at }) => ({ kind: answeredMail, dueAt: at, details: { answerId: id } }));
  return [...toEach(company, notices), ...toEach(coordination, told)];
}
