import { addDays, type Day, dayOf, instantOf } from '#libs/mexico';
import type { DesiredReminder, Recipient } from '../../notifications/index.js';
import { type CertificateFacts, certificateState } from './certificate.rules.js';

/** The word of this room for a certificate, in reminders and the log. */
export const certificateSubject = 'certificate';

export const certificateReminderKinds = {
  /** To its holder: it ends soon. */
  expiring: 'courses.certificate-expiring',
  /** To its holder: FM4 withdrew it. */
  withdrawn: 'courses.certificate-withdrawn',
} as const;

/** Days, counted from the last one, on which the holder is reminded to renew. */
export const expirySchedule = { days: [-60, -30, -7], min: -120, max: -1, most: 4 } as const;

/** Days by which such a mail may be late and still help: it does not come after a later one. */
const GRACE_DAYS = 6;

/**
 * The mails that a certificate wants: some days before its end while nothing has taken its place, and when it is withdrawn.
 * @param noticeOn days, counted from its last one, on which its end is announced
 */
export function remindersOf(
  certificate: CertificateFacts,
  to: Recipient,
  noticeOn: readonly number[],
  now: Date,
): DesiredReminder[] {
  const { expiresOn, withdrawnAt } = certificate;
  if (withdrawnAt !== null) return [{ kind: certificateReminderKinds.withdrawn, to, dueAt: withdrawnAt, details: {} }];
  const today = dayOf(now);
  if (expiresOn === null || certificateState(certificate, today) !== 'valid') return [];
  return noticeOn
    .map((days) => ({ days, day: addDays(expiresOn, days) }))
    .filter(({ day }) => isTimely(day, today))
    .map(({ days, day }) => ({
      kind: certificateReminderKinds.expiring,
      to,
      dueAt: instantOf(day, '09:00'),
      offset: days,
      details: { days: String(-days) },
    }));
}

const isTimely = (day: Day, today: Day): boolean => addDays(day, GRACE_DAYS) >= today;
