/** The mails about a finding in its present state, pure. */
import { type Day, instantOf } from '#libs/mexico';
import { type DesiredReminder, unansweredReminders } from '../../notifications/index.js';
import type { FindingState } from './findings.rules.js';

export type Recipient = DesiredReminder['to'];

export const findingReminderKinds = {
  /** To the company: the day by which a correction is due is near. */
  due: 'audits.finding-due',
  /** To the coordination and the auditor: that day has passed. */
  late: 'audits.finding-late',
  /** To the auditor: the company has shown that it is corrected. */
  evidence: 'audits.finding-evidence',
  /** To the auditor: ninety days later, whether it held. */
  effect: 'audits.finding-effect',
} as const;

/** Days relative to the day by which a correction is due. */
export const findingSchedules = {
  due: { days: [-7, -1], min: -30, max: -1, most: 4 },
  late: { days: [1], min: 1, max: 60, most: 3 },
} as const;

/** When it is asked whether a correction held. */
const TIME = '09:00';

export interface FindingForReminders {
  readonly state: FindingState;
  readonly shownAt: Date | null;
  readonly dueOn: Day | null;
  readonly evidenceAt: Date | null;
  readonly checkOn: Day | null;
  readonly checkedAt: Date | null;
}

export interface FindingPeople {
  readonly company: readonly Recipient[];
  /** The auditor of the case; the coordination where nobody has it. */
  readonly auditor: readonly Recipient[];
  readonly coordination: readonly Recipient[];
}

/** What a finding wants mailed; nothing before its company reads it. */
export function findingReminders(
  finding: FindingForReminders,
  people: FindingPeople,
  days: (kind: string) => readonly number[],
): DesiredReminder[] {
  const { due, late, evidence, effect } = findingReminderKinds;
  const { state, shownAt, dueOn, evidenceAt, checkOn, checkedAt } = finding;
  if (!shownAt) return [];
  const toAuditor = (kind: string, dueAt: Date) => people.auditor.map((to) => ({ kind, to, dueAt }));
  if (state === 'planned' && dueOn) {
    return unansweredReminders(dueOn, [
      { kind: due, days: days(due), to: people.company, target: null },
      { kind: late, days: days(late), to: people.coordination, target: 'coordination' },
    ]);
  }
  if (state === 'evidence' && evidenceAt) return toAuditor(evidence, evidenceAt);
  if (state === 'closed' && checkOn && !checkedAt) return toAuditor(effect, instantOf(checkOn, TIME));
  return [];
}
