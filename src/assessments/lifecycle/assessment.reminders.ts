import { DAY, HOUR } from '#libs/clock';
import type { LevelId } from '../instrument/instrument.types.js';
import type { AssessmentState } from './assessment.rules.js';

export interface Recipient {
  userId: string | null;
  email: string;
  name: string;
  locale: 'es' | 'en';
  since?: Date;
}

interface DesiredReminder {
  kind: string;
  to: Recipient;
  dueAt: Date;
  offset?: number;
  details?: Readonly<Record<string, string>>;
}

export const assessmentReminderKinds = {
  /** To those who answer: the draft has not changed for some days. */
  idle: 'assessments.idle',
  /** To FM4's coordination: it has not changed for weeks, and the company was told that FM4 would hear of it. */
  stalled: 'assessments.stalled',
  /** To the company: what was sent and what comes next. */
  submitted: 'assessments.submitted',
  /** To FM4's coordination: an assessment arrived. */
  received: 'assessments.received',
  /** To those who answer: their version of the instrument has a last day. */
  versionEnds: 'assessments.version-ends',
} as const;

/** Days without activity after which those who answer are reminded. */
export const idleSchedule = { days: [10], min: 3, max: 60, most: 4 } as const;

/** Days without activity after which FM4 hears of it. */
export const stalledSchedule = { days: [30], min: 14, max: 120, most: 3 } as const;

/** 10:00 in Guadalajara, which keeps one offset all year. */
const MORNING_UTC = 16 * HOUR;

export interface AssessmentForReminders {
  state: AssessmentState;
  targetLevel: LevelId;
  /** Last change of an answer, a note, a file or the profile. */
  activeAt: Date;
  submittedAt: Date | null;
}

export interface AssessmentPeople {
  /** Those of the company who may answer. */
  company: readonly Recipient[];
  coordination: readonly Recipient[];
}

/**
 * The day of an activity, counted from 1970. Reminders of idleness follow it and not the instant, so that saving forty
 * answers in an afternoon moves no reminder forty times.
 */
export const activityDay = (activeAt: Date): number => Math.floor(activeAt.getTime() / DAY);

/** The morning so many days after the day of the last activity. */
export function idleMorning(activeAt: Date, days: number): Date {
  return new Date((activityDay(activeAt) + days) * DAY + MORNING_UTC);
}

/**
 * The mails that an assessment wants in its present state.
 * @param idleAfter days without activity after which those who answer are reminded
 * @param stalledAfter days after which FM4 is told, of a draft that was never sent; for one given back, its audit reminds
 */
export function wantedReminders(
  assessment: AssessmentForReminders,
  people: AssessmentPeople,
  idleAfter: readonly number[],
  stalledAfter: readonly number[],
): DesiredReminder[] {
  switch (assessment.state) {
    case 'draft':
      return [
        ...quiet(people.company, assessmentReminderKinds.idle, assessment.activeAt, idleAfter),
        ...(assessment.submittedAt === null
          ? quiet(people.coordination, assessmentReminderKinds.stalled, assessment.activeAt, stalledAfter)
          : []
        ).map((wanted) => ({ ...wanted, details: { escalation: 'coordination' } })),
      ];
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

/** Days before the last one on which those are reminded who have not sent by then. */
const LAST_CALL_DAYS = 7;
/** A last call so soon after the first says nothing new. */
const LAST_CALL_AFTER_DAYS = 3;

/** When a version of the instrument ends, and when that was said. */
export interface VersionEnding {
  readonly retiresAt: Date | null;
  readonly retirementToldAt: Date | null;
}

/** The mails about the end of the version by which a draft is answered: when it is said, and a week before. */
export function versionReminders(
  { state, submittedAt }: Pick<AssessmentForReminders, 'state' | 'submittedAt'>,
  { retiresAt, retirementToldAt: toldAt }: VersionEnding,
  recipients: readonly Recipient[],
): DesiredReminder[] {
  if (state !== 'draft' || submittedAt !== null || retiresAt === null || toldAt === null) return [];
  const lastCall = idleMorning(retiresAt, -LAST_CALL_DAYS);
  const again = lastCall.getTime() - toldAt.getTime() > LAST_CALL_AFTER_DAYS * DAY;
  const kind = assessmentReminderKinds.versionEnds;
  return [...to(recipients, kind, toldAt), ...(again ? to(recipients, kind, lastCall) : [])];
}

function to(recipients: readonly Recipient[], kind: string, dueAt: Date): DesiredReminder[] {
  return recipients.map((recipient) => ({ kind, to: recipient, dueAt }));
}

/** Reminders on days counted from the last activity. */
function quiet(recipients: readonly Recipient[], kind: string, activeAt: Date, days: readonly number[]) {
  return days.flatMap((offset) =>
    to(recipients, kind, idleMorning(activeAt, offset)).map((wanted) => ({ ...wanted, offset })),
  );
}
