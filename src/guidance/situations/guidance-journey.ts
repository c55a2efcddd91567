import type { JourneyStep, JourneyStepFacts } from '../../companies/index.js';
import { ConsultationEntity } from './situation.entity.js';

const link = { href: '/guia', label: { key: 'guidance.journey.open' } };

/** What "Ruta al distintivo" says about the guidance: whether the company has looked something up. */
export const guidanceStep: JourneyStep = {
  key: 'guidance',
  open: true,
  load: async (tx, companyId) => factsOf((await tx.findOneBy(ConsultationEntity, { companyId }))?.lastAt ?? null),
};

/** Pure: the last look at the guidance to what the page says. */
export function factsOf(lastAt: Date | null): JourneyStepFacts {
  if (lastAt) {
    return {
      state: 'done',
      badge: { key: 'guidance.journey.badge' },
      text: { key: 'guidance.journey.last', params: { when: { relative: lastAt } } },
      link,
    };
  }
  return {
    state: 'ready',
    text: { key: 'guidance.journey.none' },
    typical: { key: 'guidance.journey.typical' },
    link,
    next: {
      title: { key: 'guidance.journey.next' },
      text: { key: 'guidance.journey.next-text' },
      action: link,
    },
  };
}
