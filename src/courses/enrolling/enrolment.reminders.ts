import type { EnrolmentState } from '../learning/quiz.rules.js';

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

export const courseReminderKinds = {
  /** To the learner: there is a course for you. */
  invitation: 'courses.invitation',
  /** To the learner: it is not finished. */
  unfinished: 'courses.unfinished',
  /** To the learner: it is, and here is the certificate. */
  certificate: 'courses.certificate',
} as const;

export type CourseReminderKind = (typeof courseReminderKinds)[keyof typeof courseReminderKinds];

export interface CourseReminder {
  kind: CourseReminderKind;
  to: EnrolmentForReminders['to'];
  dueAt: Date;
  offset?: number;
  details: Record<string, string>;
}

const DAY = 24 * 60 * 60 * 1000;

/** Days after the person got the course on which an unfinished course is recalled. */
export const unfinishedSchedule = { days: [7, 14], min: 1, max: 90, most: 4 } as const;

/**
 * The reminders an enrolment wants in its present state. Instants come from the row, so asking twice adds nothing.
 * Once finished or withdrawn, only what has happened is told: the invitation stays, recalls are gone.
 * @param unfinishedAfter days after which an unfinished course is recalled
 */
export function remindersOf(enrolment: EnrolmentForReminders, unfinishedAfter: readonly number[]): CourseReminder[] {
  const { state, to, availableAt, completedAt, remindedAt, invitedByMail } = enrolment;
  if (state === 'withdrawn' || availableAt === null) return [];
  const at = (kind: CourseReminderKind, dueAt: Date, details: Record<string, string> = {}) => ({
    kind,
    to,
    dueAt,
    details,
  });
  if (state === 'completed') return completedAt ? [at(courseReminderKinds.certificate, completedAt)] : [];
  const { unfinished } = courseReminderKinds;
  const recalls = unfinishedAfter.map((days) => ({
    ...at(unfinished, new Date(availableAt.getTime() + days * DAY), { after: String(days) }),
    offset: days,
  }));
  const byHand = remindedAt ? [at(unfinished, remindedAt, { after: 'hand' })] : [];
  return [...(invitedByMail ? [] : [at(courseReminderKinds.invitation, availableAt)]), ...recalls, ...byHand];
}
