import type { EnrolmentState } from './course.rules.js';

/** What the reminders of an enrolment depend on. */
export interface EnrolmentForReminders {
  state: EnrolmentState;
  /** Since when the person can open the course; null while they have not accepted the invitation. */
  availableAt: Date | null;
  completedAt: Date | null;
  /** When somebody of the company asked by hand to remind again, latest only. */
  remindedAt: Date | null;
  /** Came by an invitation to the team, whose mail already told them where to go. */
  invitedByMail: boolean;
  to: { userId: string | null; email: string; name: string; locale: 'es' | 'en' };
}

export type CourseReminderKind = 'courses.invitation' | 'courses.unfinished' | 'courses.certificate';

export interface CourseReminder {
  kind: CourseReminderKind;
  to: EnrolmentForReminders['to'];
  dueAt: Date;
  details: Record<string, string>;
}

const DAY = 24 * 60 * 60 * 1000;

/** Days after the person got the course on which an unfinished course is recalled. */
export const UNFINISHED_AFTER_DAYS = [7, 14] as const;

/**
 * The reminders an enrolment wants in its present state. Instants come from the row, so asking twice adds nothing.
 * Once finished or withdrawn, only what has happened is told: the invitation stays, recalls are gone.
 */
export function remindersOf(enrolment: EnrolmentForReminders): CourseReminder[] {
  const { state, to, availableAt, completedAt, remindedAt, invitedByMail } = enrolment;
  if (state === 'withdrawn' || availableAt === null) return [];
  const at = (kind: CourseReminderKind, dueAt: Date, details: Record<string, string> = {}) => ({
    kind,
    to,
    dueAt,
    details,
  });
  if (state === 'completed') return completedAt ? [at('courses.certificate', completedAt)] : [];
  const recalls = UNFINISHED_AFTER_DAYS.map((days) =>
    at('courses.unfinished', new Date(availableAt.getTime() + days * DAY), { after: String(days) }),
  );
  const byHand = remindedAt ? [at('courses.unfinished', remindedAt, { after: 'hand' })] : [];
  return [...(invitedByMail ? [] : [at('courses.invitation', availableAt)]), ...recalls, ...byHand];
}
