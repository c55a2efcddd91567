/** The mails about a visit in its present state, pure. */
import { addDays, dayOf, instantOf } from '#libs/mexico';
import type { DesiredReminder } from '../../notifications/index.js';
import type { VisitState } from './visit.rules.js';

export type Recipient = DesiredReminder['to'];

export const visitReminderKinds = {
  /** To the company's administrators: FM4 proposes a day. */
  proposed: 'audits.visit-proposed',
  /** To the auditor: the company names another day. */
  countered: 'audits.visit-countered',
  /** To both sides, with the event: the day is agreed upon. */
  agreed: 'audits.visit-agreed',
  /** To both sides: the visit is near. */
  soon: 'audits.visit-soon',
  /** To both sides, with the event that is off: there is no visit. */
  cancelled: 'audits.visit-cancelled',
  /** To whose signature is missing: the minutes wait. */
  sign: 'audits.visit-sign',
  /** To both sides: everybody signed. */
  signed: 'audits.visit-signed',
} as const;
export type VisitStep = keyof typeof visitReminderKinds;

/** Days before the visit on which both sides are reminded. */
export const soonSchedule = { days: [-2], min: -10, max: -1, most: 2 } as const;
/** When it goes out. */
const TIME = '09:00';

export interface VisitForReminders {
  readonly state: VisitState;
  readonly startsAt: Date;
  readonly proposedAt: Date;
  readonly agreedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly drawnUpAt: Date | null;
  /** Of the last signature. */
  readonly signedAt: Date | null;
}

export interface VisitPeople {
  /** Its administrators. */
  readonly company: readonly Recipient[];
  readonly auditor: Recipient | null;
  readonly second: Recipient | null;
  readonly unsigned: readonly Recipient[];
}

/** What a visit wants mailed. @param days before the visit on which both sides are reminded */
export function wantedVisitReminders(
  visit: VisitForReminders,
  people: VisitPeople,
  days: readonly number[],
): DesiredReminder[] {
  const auditor = people.auditor ? [people.auditor] : [];
  const everybody = [...people.company, ...auditor, ...(people.second ? [people.second] : [])];
  switch (visit.state) {
    case 'proposed':
      return to(people.company, 'proposed', visit.proposedAt);
    case 'countered':
      return to(auditor, 'countered', visit.proposedAt);
    case 'agreed':
      return [...to(everybody, 'agreed', visit.agreedAt), ...days.flatMap((offset) => soon(visit, everybody, offset))];
    case 'minuted':
      return to(people.unsigned, 'sign', visit.drawnUpAt);
    case 'signed':
      return to(everybody, 'signed', visit.signedAt);
    case 'cancelled':
      return to(everybody, 'cancelled', visit.cancelledAt);
  }
}

/** Nothing for a day that had come before the visit was agreed upon. */
function soon({ startsAt, agreedAt }: VisitForReminders, people: readonly Recipient[], offset: number) {
  const dueAt = instantOf(addDays(dayOf(startsAt), offset), TIME);
  if (agreedAt === null || dueAt <= agreedAt) return [];
  return to(people, 'soon', dueAt).map((wanted) => ({ ...wanted, offset }));
}

function to(recipients: readonly Recipient[], step: VisitStep, dueAt: Date | null): DesiredReminder[] {
  if (dueAt === null) return [];
  return recipients.map((one) => ({ kind: visitReminderKinds[step], to: one, dueAt }));
}
