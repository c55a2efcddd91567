import type { Member } from '../../accounts/index.js';
import { dayOf } from '#libs/mexico';
import { type DesiredReminder, recipientOf, unansweredReminders } from '../../notifications/index.js';
import type { CompanyState } from '../company.rules.js';

/** The mail of each state that FM4 decides. */
export const stateMails = { active: 'companies.activated', suspended: 'companies.suspended' } as const;

/** To FM4's coordination: a company waits for its activation. */
export const waitingMail = 'companies.waiting';

/** Days after registration on which FM4 is told that a company waits. */
export const waitingSchedule = { days: [1, 4], min: 1, max: 30, most: 4 } as const;

/**
 * The mails about a company in its present state: at once to its administrators; while it waits, to FM4.
 * @param waitingOn days after its registration
 */
export function companyReminders(
  company: { readonly state: CompanyState; readonly stateSince: Date },
  { members, coordination }: { readonly members: readonly Member[]; readonly coordination: readonly Member[] },
  waitingOn: readonly number[],
): DesiredReminder[] {
  if (company.state === 'pending') {
    const step = { kind: waitingMail, days: waitingOn, to: coordination.map(recipientOf), target: null };
    return unansweredReminders(dayOf(company.stateSince), [step]);
  }
  const kind = stateMails[company.state];
  return members
    .filter(({ roles }) => roles.includes('company_admin'))
    .map((member) => ({ kind, to: recipientOf(member), dueAt: company.stateSince }));
}
