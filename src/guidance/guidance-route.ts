import type { JourneyStep, JourneyStepFacts } from '../companies/index.js';
import { lastConsultation } from './guidance.queries.js';

const link = { href: '/guia', label: { key: 'guidance.route.open' } };

/** What "Ruta al distintivo" says about the guidance: whether the company has looked something up. */
export const guidanceStep: JourneyStep = {
  key: 'guidance',
  load: async (tx, companyId) => factsOf(await lastConsultation(tx, companyId)),
};

/** Pure: the last look at the guidance to what the page says. */
export function factsOf(lastAt: Date | null): JourneyStepFacts {
  if (lastAt) {
    return {
      state: 'done',
      badge: { key: 'guidance.route.badge' },
      text: { key: 'guidance.route.last', params: { when: { relative: lastAt } } },
      link,
    };
  }
  return {
    state: 'now',
    text: { key: 'guidance.route.none' },
    next: {
      title: { key: 'guidance.route.next' },
      text: { key: 'guidance.route.next-text' },
      action: link,
    },
  };
}
