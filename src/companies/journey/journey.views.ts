import type { CompanyRow } from '../companies.queries.js';
import type { JourneyStepFacts } from './journey.types.js';
import type { JourneyStepKey } from './journey.rules.js';

/** The first step: registered, in review by FM4, active. */
export function registrationStep(company: CompanyRow, people: number): JourneyStepFacts {
  if (company.state === 'active') {
    const day = { day: company.activatedAt ?? company.stateSince };
    return { state: 'done', text: { key: 'companies.step.registration.active', params: { day } } };
  }
  const since = { day: company.stateSince };
  if (company.state === 'suspended') {
    const params = { day: since, reason: company.suspensionReason ?? '' };
    return {
      state: 'now',
      badge: { key: 'companies.step.registration.suspended-badge' },
      text: { key: 'companies.step.registration.suspended', params },
    };
  }
  return {
    state: 'now',
    badge: { key: 'companies.step.registration.pending-badge' },
    text: { key: 'companies.step.registration.pending', params: { day: since } },
    checks: [
      { done: true, text: { key: 'companies.step.registration.check-sent' } },
      { done: company.tradeName !== null, text: { key: 'companies.step.registration.check-trade-name' } },
      { done: people > 1, text: { key: 'companies.step.registration.check-team' } },
      { done: false, text: { key: 'companies.step.registration.check-active' } },
    ],
    next: {
      title: { key: 'companies.next.review-data' },
      text: { key: 'companies.next.review-data-text' },
      action: { href: '/empresa/perfil', label: { key: 'companies.next.review-data-action' } },
      other: { href: '/empresa/equipo', label: { key: 'companies.next.invite-action' } },
    },
  };
}

/** The steps without what to do next, which a company cannot do before FM4 activates it. */
export function withoutNext(
  facts: ReadonlyMap<JourneyStepKey, JourneyStepFacts>,
): ReadonlyMap<JourneyStepKey, JourneyStepFacts> {
  return new Map(
    [...facts].map(([key, step]) => {
      const { next: _, ...rest } = step;
      return [key, rest];
    }),
  );
}
