import { addDays, type Day, dayOf, instantOf } from '#libs/mexico';
import type { WantedReminder } from '../reminders/index.js';
import type { DistinctionEventKind, DistinctionState } from './distinction.rules.js';

/** What the mails about a distinction depend on. */
export interface RemindedDistinction {
  readonly state: DistinctionState;
  readonly expiresOn: Day;
  /** When the document was ready; null: not yet. */
  readonly documentAt: Date | null;
  readonly events: readonly { readonly id: string; readonly kind: DistinctionEventKind; readonly at: Date }[];
}

/** Days, counted from the last one, on which the company is reminded to renew. */
export const expirySchedule = { days: [-90, -60, -30, -7], min: -180, max: -1, most: 6 } as const;

// What the company hears of at once. Awarding is told with the document, replacing by the mail of the new one.
export const announced = ['suspended', 'reinstated', 'revoked', 'expired'] as const satisfies DistinctionEventKind[];

/** Each goes to those who manage the distinction. */
export const distinctionReminderKinds = {
  issued: 'distinctions.issued',
  expiring: 'distinctions.expiring',
  suspended: 'distinctions.suspended',
  reinstated: 'distinctions.reinstated',
  revoked: 'distinctions.revoked',
  expired: 'distinctions.expired',
} as const;

const isAnnounced = (kind: DistinctionEventKind) => announced.some((one) => one === kind);

// A notice that is some days late still helps, and free days in a row (Easter, a long weekend) may hold it up.
const LATEST_NOTICE_DAYS = 6;

/**
 * Every mail that a distinction wants in its present state, to each of those who manage it.
 * @param noticeOn days, counted from its last one, on which its end is announced
 */
export function wantedReminders(
  distinction: RemindedDistinction,
  recipients: readonly WantedReminder['to'][],
  noticeOn: readonly number[],
  now: Date,
): WantedReminder[] {
  const today = dayOf(now);
  const issued = distinction.documentAt
    ? [{ kind: distinctionReminderKinds.issued, dueAt: distinction.documentAt }]
    : [];
  const changes = distinction.events
    .filter(({ kind }) => isAnnounced(kind))
    .map(({ id, kind, at }) => ({ kind: `distinctions.${kind}`, dueAt: at, details: { eventId: id } }));
  const expiring =
    distinction.state === 'active'
      ? noticeOn
          .map((days) => ({ days, day: addDays(distinction.expiresOn, days) }))
          .filter(({ day }) => addDays(day, LATEST_NOTICE_DAYS) >= today)
          .map(({ days, day }) => ({
            kind: distinctionReminderKinds.expiring,
            dueAt: instantOf(day, '09:00'),
            offset: days,
            details: { days: String(-days) },
          }))
      : [];
  return recipients.flatMap((to) => [...issued, ...changes, ...expiring].map((reminder) => ({ to, ...reminder })));
}
