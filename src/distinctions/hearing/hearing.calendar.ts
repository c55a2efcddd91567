import type { Day } from '#libs/mexico';
import type { WantedEvent } from '../../tasks/index.js';
import type { DistinctionState } from '../distinction.rules.js';

/** To a suspended company that has not answered: its last day to do so. */
export const hearingEvent = 'distinctions.hearing';

/** The last day to answer a suspension, in the company's calendar. */
export function wantedHearing(
  distinction: {
    readonly companyId: string;
    readonly state: DistinctionState;
    readonly hearingUntil: Day | null;
    readonly tradeName: string;
    readonly level: 'N1' | 'N2' | 'N3';
  },
  answered: boolean,
): WantedEvent[] {
  const { companyId, state, hearingUntil, tradeName, level } = distinction;
  if (state !== 'suspended' || hearingUntil === null || answered) return [];
  return [
    {
      path: '/empresa/distintivo',
      details: { company: tradeName, levelKey: `level.${level}` },
      kind: hearingEvent,
      for: { userId: null, companyId, roles: ['company_admin'] },
      when: { day: hearingUntil },
      task: { from: null },
    },
  ];
}
