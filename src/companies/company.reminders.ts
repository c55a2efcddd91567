import type { Member } from '../accounts/index.js';
import type { WantedReminder } from '../reminders/index.js';
import type { CompanyState } from './company.rules.js';

/** The mail of each state that has one. */
export const stateMails = { active: 'companies.activated', suspended: 'companies.suspended' } as const;

/** What a company wants said in its present state: to its administrators, at once. */
export function companyReminders(
  company: { readonly state: CompanyState; readonly stateSince: Date },
  members: readonly Member[],
): WantedReminder[] {
  if (company.state === 'pending') return [];
  const kind = stateMails[company.state];
  return members
    .filter(({ roles }) => roles.includes('company_admin'))
    .map(({ userId, email, name, locale, since }) => ({
      kind,
      to: { userId, email, name, locale, since },
      dueAt: company.stateSince,
    }));
}
