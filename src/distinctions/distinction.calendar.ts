import { addDays, type Day } from '#libs/mexico';
import type { WantedEvent } from '../reminders/index.js';
import { type DistinctionState, RENEWAL_DAYS } from './distinction.rules.js';

export const distinctionEventKinds = {
  /** To the company: the last day of its distinction; renewing is its task from 90 days before. */
  expiry: 'distinctions.expiry',
} as const;

/** What a distinction has to say in its company's calendar: its last day, while it is in force. */
export function wantedEvents(
  distinction: { readonly companyId: string; readonly state: DistinctionState; readonly expiresOn: Day },
  words: { readonly company: string; readonly level: string },
): WantedEvent[] {
  if (distinction.state !== 'active') return [];
  return [
    {
      kind: distinctionEventKinds.expiry,
      for: { userId: null, companyId: distinction.companyId, roles: ['company_admin', 'company_editor'] },
      when: { day: distinction.expiresOn },
      task: { from: addDays(distinction.expiresOn, -RENEWAL_DAYS) },
      path: '/empresa/distintivo',
      details: { ...words },
    },
  ];
}
