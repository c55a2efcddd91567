import type { DesiredReminder } from '../../notifications/index.js';
import type { DistinctionEventKind } from '../distinction.rules.js';
import { type ReminderPeople, toEach } from '../reminders/reminders.rules.js';

/** Changes that the company hears of at once. An award is told with its document, and tells what it supersedes. */
export const announced = [
  'suspended',
  'reinstated',
  'revoked',
  'expired',
  'surrendered',
] as const satisfies DistinctionEventKind[];

/** To the company's administrators. */
export const changeMailOf = (event: (typeof announced)[number]) => `distinctions.${event}` as const;

/** @param events of the distinction */
export const changeReminders = (
  events: readonly { readonly id: string; readonly kind: DistinctionEventKind; readonly at: Date }[],
  { company }: Pick<ReminderPeople, 'company'>,
): DesiredReminder[] =>
  announced.flatMap((change) => {
    const told = events.filter(({ kind }) => kind === change);
    return toEach(
      company,
      told.map(({ id, at }) => ({ kind: changeMailOf(change), dueAt: at, details: { eventId: id } })),
    );
  });
