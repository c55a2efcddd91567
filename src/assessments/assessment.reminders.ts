import type { LevelId } from './instrument.types.js';
import type { AssessmentState } from './submission.rules.js';

export interface Recipient {
  userId: string | null;
  email: string;
  name: string;
  locale: 'es' | 'en';
}

interface WantedReminder {
  kind: string;
  to: Recipient;
  dueAt: Date;
}

export const assessmentReminderKinds = {
  /** To those who answer: nobody has moved the assessment for ten days. */
  idle: 'assessments.idle',
  /** To the company: what was sent and what comes next. */
  submitted: 'assessments.submitted',
  /** To FM4's coordination: an assessment arrived. */
  received: 'assessments.received',
} as const;

export const idleDays = 10;

const DAY_MS = 86_400_000;
/** 10:00 in Guadalajara, which keeps one offset all year. */
const MORNING_UTC_MS = 16 * 3_600_000;

export interface AssessmentForReminders {
  state: AssessmentState;
  targetLevel: LevelId;
  /** When somebody last answered, noted or uploaded something. */
  activeAt: Date;
  submittedAt: Date | null;
}

export interface AssessmentPeople {
  /** Those of the company who may answer. */
  company: readonly Recipient[];
  coordination: readonly Recipient[];
}

/**
 * The morning, ten days after the day of the last activity. It only changes from one day to the
 * next, so that saving forty answers in an afternoon moves no reminder forty times.
 */
export function idleSince(activeAt: Date): Date {
  const day = Math.floor(activeAt.getTime() / DAY_MS) * DAY_MS;
  return new Date(day + idleDays * DAY_MS + MORNING_UTC_MS);
}

/** The mails that an assessment wants in its present state. */
export function wantedReminders(assessment: AssessmentForReminders, people: AssessmentPeople): WantedReminder[] {
  switch (assessment.state) {
    case 'draft':
      return to(people.company, assessmentReminderKinds.idle, idleSince(assessment.activeAt));
    case 'submitted':
      return assessment.submittedAt === null
        ? []
        : [
            ...to(people.company, assessmentReminderKinds.submitted, assessment.submittedAt),
            ...to(people.coordination, assessmentReminderKinds.received, assessment.submittedAt),
          ];
    case 'closed':
      return [];
  }
}

function to(recipients: readonly Recipient[], kind: string, dueAt: Date): WantedReminder[] {
  return recipients.map((recipient) => ({ kind, to: recipient, dueAt }));
}
