import { DAY } from '#libs/clock';
import { addDays, type Day, instantOf } from '#libs/mexico';
import type { EnrolmentState } from './enrolment.rules.js';

/** What the reminders of an enrolment depend on. */
export interface EnrolmentForReminders {
  state: EnrolmentState;
  /** When the learner could first open the course; null until they accept the invitation. */
  availableAt: Date | null;
  completedAt: Date | null;
  /** When they last did something in the course. */
  lastActivityAt?: Date | null;
  /** The last day on which they should finish. */
  dueOn?: Day | null;
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
  /** To the learner, before the day by which the course should be finished. */
  deadline: 'courses.deadline',
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

/** Days on which the learner is reminded of a course: since it is theirs, or since they last did something in it. */
export const unfinishedSchedule = { days: [7, 14], min: 1, max: 90, most: 4 } as const;

/** Days from the day by which a course should be finished; negative: before it. */
export const deadlineSchedule = { days: [-7, -1], min: -60, max: 0, most: 4 } as const;

/** When reminders of a day go out. */
const TIME = '09:00';

/**
 * The reminders that an enrolment wants in its present state. Instants come from the row, so the result is idempotent.
 * A completed enrolment wants the certificate only, a withdrawn one nothing.
 * @param unfinishedAfter days after which the learner is reminded of an unfinished course
 * @param deadlineDays days from the day by which it should be finished
 */
export function remindersOf(
  enrolment: EnrolmentForReminders,
  unfinishedAfter: readonly number[],
  deadlineDays: readonly number[] = [],
): CourseReminder[] {
  const { state, to, availableAt, completedAt, remindedAt, known, lastActivityAt = null, dueOn = null } = enrolment;
  if (state === 'withdrawn' || availableAt === null) return [];
  const at = (kind: CourseReminderKind, dueAt: Date, details: Record<string, string> = {}) => ({
    kind,
    to,
    dueAt,
    details,
  });
  if (state === 'completed') return completedAt ? [at(courseReminderKinds.certificate, completedAt)] : [];
  const { unfinished } = courseReminderKinds;
  // who has begun is left in peace as long as they go on
  const since =
    state === 'in-progress' && lastActivityAt && lastActivityAt > availableAt ? lastActivityAt : availableAt;
  const recalls = unfinishedAfter.map((days) => ({
    ...at(unfinished, new Date(since.getTime() + days * DAY), { after: String(days) }),
    offset: days,
  }));
  const byHand = remindedAt ? [at(unfinished, remindedAt, { after: 'hand' })] : [];
  const deadlines = (dueOn ? deadlineDays : [])
    .map((days) => ({
      ...at(courseReminderKinds.deadline, instantOf(addDays(dueOn!, days), TIME), { dueOn: dueOn! }),
      offset: days,
    }))
    .filter(({ dueAt }) => dueAt > availableAt);
  return [...(known ? [] : [at(courseReminderKinds.invitation, availableAt)]), ...recalls, ...deadlines, ...byHand];
}
