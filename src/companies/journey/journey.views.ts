import { hasRole, type Role } from '../../database/index.js';
import type { CompanyRow } from '../companies.queries.js';
import type { JourneyStepFacts } from './journey.types.js';
import type { JourneyStepKey } from './journey.rules.js';

/** The first step: registered, in review by FM4, active. */
export function registrationStep(company: CompanyRow, people: number): JourneyStepFacts {
  const link = { href: '/empresa/perfil', label: { key: 'companies.next.review-data-action' } };
  if (company.state === 'active') {
    const day = { day: company.activatedAt ?? company.stateSince };
    return { state: 'done', text: { key: 'companies.step.registration.active', params: { day } }, link };
  }
  const since = { day: company.stateSince };
  if (company.state === 'suspended') {
    const params = { day: since, reason: company.suspensionReason ?? '' };
    return {
      state: 'now',
      badge: { key: 'companies.step.registration.suspended-badge' },
      text: { key: 'companies.step.registration.suspended', params },
      link,
    };
  }
  return {
    state: 'now',
    badge: { key: 'companies.step.registration.pending-badge' },
    text: { key: 'companies.step.registration.pending', params: { day: since } },
    typical: { key: 'companies.step.registration.typical' },
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

/**
 * The steps as they are for a company that does not take part, because FM4 has not activated it yet or has suspended it:
 * nothing can be begun or gone on with, but for the steps in `open`, which everybody may use.
 */
export function heldUp(
  facts: ReadonlyMap<JourneyStepKey, JourneyStepFacts>,
  state: 'pending' | 'suspended',
  open: ReadonlySet<JourneyStepKey>,
): ReadonlyMap<JourneyStepKey, JourneyStepFacts> {
  return new Map(
    [...facts].map(([key, step]) => {
      if (open.has(key)) return [key, step];
      const { next: _, ...rest } = step;
      if (step.state !== 'ready') return [key, rest];
      return [key, { ...rest, state: 'later', text: { key: `companies.journey.after-${state}` } }];
    }),
  );
}

/** The steps without what this person may not do. */
export function doableBy(
  facts: ReadonlyMap<JourneyStepKey, JourneyStepFacts>,
  viewer: { readonly roles: readonly Role[] },
): ReadonlyMap<JourneyStepKey, JourneyStepFacts> {
  return new Map(
    [...facts].map(([key, { next, ...rest }]) =>
      next && (!next.for || hasRole(viewer, ...next.for)) ? [key, { ...rest, next }] : [key, rest],
    ),
  );
}
