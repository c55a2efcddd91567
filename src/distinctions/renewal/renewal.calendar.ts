import { addDays, type Day } from '#libs/mexico';
import type { WantedEvent } from '../../tasks/index.js';
import { type DistinctionState, RENEWAL_DAYS } from '../distinction.rules.js';

export const distinctionEventKinds = {
  /** To the company: the last day of its distinction; renewing is its task from 90 days before. */
  expiry: 'distinctions.expiry',
  /** To a suspended company that has not answered: the last day to do so. */
  hearing: 'distinctions.hearing',
} as const;

/** What the calendar of its company depends on. */
export interface CalendarDistinction {
  readonly companyId: string;
  readonly state: DistinctionState;
  readonly expiresOn: Day;
  readonly hearingUntil: Day | null;
}

/** What a distinction has to say in its company's calendar: its last day in force, the last one to answer a suspension. */
export function wantedEvents(
  distinction: CalendarDistinction,
  answered: boolean,
  words: { readonly company: string; readonly level: string },
): WantedEvent[] {
  const { companyId, state, expiresOn, hearingUntil } = distinction;
  const shared = { path: '/empresa/distintivo', details: { ...words } };
  if (state === 'suspended' && hearingUntil !== null && !answered) {
    return [
      {
        ...shared,
        kind: distinctionEventKinds.hearing,
        for: { userId: null, companyId, roles: ['company_admin'] },
        when: { day: hearingUntil },
        task: { from: null },
      },
    ];
  }
  if (state !== 'active') return [];
  return [
    {
      ...shared,
      kind: distinctionEventKinds.expiry,
      for: { userId: null, companyId, roles: ['company_admin', 'company_editor'] },
      when: { day: expiresOn },
      task: { from: addDays(expiresOn, -RENEWAL_DAYS) },
    },
  ];
}
