import type { RouteStep, RouteStepFacts } from '../../companies/index.js';
import { lastConsultation } from './situations.queries.js';

const link = { href: '/guia', label: { key: 'guidance.journey.open' } };

/** What "Ruta al distintivo" says about the guidance: whether the company has looked something up. */
export const guidanceStep: RouteStep = {
  key: 'guidance',
  load: async (tx, companyId) => factsOf(await lastConsultation(tx, companyId)),
};

/** Pure: the last look at the guidance to what the page says. */
export function factsOf(lastAt: Date | null): RouteStepFacts {
  if (lastAt) {
    return {
      state: 'done',
      badge: { key: 'guidance.journey.badge' },
      text: { key: 'guidance.journey.last', params: { when: { relative: lastAt } } },
      link,
    };
  }
  return {
    state: 'now',
    text: { key: 'guidance.journey.none' },
    next: {
      title: { key: 'guidance.journey.next' },
      text: { key: 'guidance.journey.next-text' },
      action: link,
    },
  };
}
