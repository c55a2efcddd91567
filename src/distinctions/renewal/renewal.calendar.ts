import type { Day } from '#libs/mexico';
import type { WantedEvent } from '../../tasks/index.js';
import type { DistinctionState } from '../distinction.rules.js';
import { renewalFrom } from './renewal.rules.js';

/** To the company: the last day of its distinction; renewing is its task from 90 days before. */
export const expiryEvent = 'distinctions.expiry';

/** The last day of a distinction in force, in its company's calendar. */
export function wantedExpiry(distinction: {
  readonly companyId: string;
  readonly state: DistinctionState;
  readonly expiresOn: Day;
  readonly tradeName: string;
  readonly level: 'N1' | 'N2' | 'N3';
}): WantedEvent[] {
  const { companyId, state, expiresOn, tradeName, level } = distinction;
  if (state !== 'active') return [];
  return [
    {
      path: '/empresa/distintivo',
      details: { company: tradeName, levelKey: `level.${level}` },
      kind: expiryEvent,
      for: { userId: null, companyId, roles: ['company_admin', 'company_editor'] },
      when: { day: expiresOn },
      task: { from: renewalFrom(expiresOn) },
    },
  ];
}
