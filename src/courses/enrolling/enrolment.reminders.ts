import { DAY } from '#libs/clock';
import type { EnrolmentState } from './enrolment.rules.js';

/** What the reminders of an enrolment depend on. */
export interface EnrolmentForReminders {
  state: EnrolmentState;
  /** When the learner could first open the course; null until they accept the invitation. */
  availableAt: Date | null;
  completedAt: Date | null;
  /** The latest reminder that Human Resources sent by hand. */
  remindedAt: Date | null;
  /** The learner knows of the enrolment: it was theirs, or the invitation to the team said where to go. */
  known: boolean;
  to: { userId: string | null; email: string; name: string; locale: 'es' | 'en' };
}

export const courseReminderKinds = {
  /** To the learner, when the company enrolled them. */
  invitation: 'courses.invitation',
  /** To the learner, while the course is unfinished. */
  unfinished: 'courses.unfinished',
  /** To the learner, with the certificate. */
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

/** Days after the course became available on which the learner is reminded of it. */
export const unfinishedSchedule = { days: [7, 14], min: 1, max: 90, most: 4 } as const;

/**
 * The reminders that an enrolment wants in its present state. Instants come from the row, so the result is idempotent.
 * A completed enrolment wants the certificate only, a withdrawn one nothing.
 * @param unfinishedAfter days after which the learner is reminded of an unfinished course
 */
export function remindersOf(enrolment: EnrolmentForReminders, unfinishedAfter: readonly number[]): CourseReminder[] {
  const { state, to, availableAt, completedAt, remindedAt, known } = enrolment;
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
  return [...(known ? [] : [at(courseReminderKinds.invitation, availableAt)]), ...recalls, ...byHand];
}
