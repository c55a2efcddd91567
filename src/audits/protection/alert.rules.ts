/**
 * What the protection role does about an alert, pure. Source: FM4, «Indicadores e instrumentos», § 6 («Qué hacer con una
 * alerta») and IN-G6.
 */
import { HOUR } from '#libs/clock';
import type { DesiredReminder } from '../../notifications/index.js';

/** Steps that may be put on record. */
export const alertSteps = ['contacted', 'checked', 'referred', 'noted'] as const;
/** How an alert is settled. */
export const alertVerdicts = ['verified', 'not_verified'] as const;
export type AlertStep = (typeof alertSteps)[number];
export type AlertVerdict = (typeof alertVerdicts)[number];

/** Hours within which an alert gets its first safe step (IN-G6). */
export const ALERT_HOURS = 24;

/** By when an alert's first step is due. */
export const attendBy = (heardAt: Date): Date => new Date(heardAt.getTime() + ALERT_HOURS * HOUR);

/** Whether the first step came in time; null while there is none and there is time. */
export function isInTime(heardAt: Date, firstStepAt: Date | null, now: Date): boolean | null {
  const due = attendBy(heardAt);
  if (firstStepAt) return firstStepAt <= due;
  return now > due ? false : null;
}

/** For how long a settled alert keeps the way to reach the person. */
export const CONTACT_MONTHS = 3;

/** Characters of a note. */
export const MIN_NOTE = 10;
export const MAX_NOTE = 2000;

/** Alerts on a page of the list. */
export const ALERTS_PER_PAGE = 50;

type Recipient = DesiredReminder['to'];

export const alertReminderKinds = {
  /** To everybody of the protection role: there is an alert. */
  heard: 'audits.alert',
  /** To the same: nothing was put on record in 24 hours. */
  late: 'audits.alert-late',
} as const;

/** The mails about an alert in its present state: they say that there is one, never of whom or what. */
export function wantedAlertReminders(
  alert: { readonly heardAt: Date; readonly state: 'open' | AlertVerdict; readonly steps: number },
  protection: readonly Recipient[],
): DesiredReminder[] {
  if (alert.state !== 'open') return [];
  const { heardAt } = alert;
  const to = (kind: string, dueAt: Date) => protection.map((one) => ({ kind, to: one, dueAt }));
  const late = alert.steps === 0 ? to(alertReminderKinds.late, attendBy(heardAt)) : [];
  return [...to(alertReminderKinds.heard, heardAt), ...late];
}
