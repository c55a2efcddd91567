import type { CompanyRow } from '../companies.queries.js';
import type { JourneyStepKey } from './journey.rules.js';
import type { JourneyStepFacts } from './journey.types.js';
import { doableBy, heldUp, registrationStep } from './journey.views.js';

const next = { title: { key: 'x' }, action: { href: '/x', label: { key: 'x' } } };
const link = { href: '/page', label: { key: 'page' } };
const told = new Map<JourneyStepKey, JourneyStepFacts>([
  ['courses', { state: 'ready', next, link, text: { key: 'begin' } }],
  ['guidance', { state: 'ready', next }],
  ['assessment', { state: 'now', next, text: { key: 'going-on' } }],
  ['audit', { state: 'done', link }],
]);

test.each(['pending', 'suspended'] as const)(
  'a %s company begins nothing but what is open to all, and is told why',
  (state) => {
    const held = heldUp(told, state, new Set(['guidance'] as const));
    expect(held.get('courses')).toEqual({ state: 'later', link, text: { key: `companies.journey.after-${state}` } });
    expect(held.get('guidance')).toEqual({ state: 'ready', next });
    expect(held.get('assessment')).toEqual({ state: 'now', text: { key: 'going-on' } });
    expect(held.get('audit')).toEqual({ state: 'done', link });
  },
);

test('nobody is told to do what their role may not', () => {
  const own = new Map<JourneyStepKey, JourneyStepFacts>([
    ['distinction', { state: 'now', next: { ...next, for: ['company_admin'] } }],
  ]);
  expect(doableBy(own, { roles: ['company_editor'] }).get('distinction')).toEqual({ state: 'now' });
  expect(doableBy(own, { roles: ['company_admin', 'learner'] }).get('distinction')?.next).toBeDefined();
});

test.each(['pending', 'active', 'suspended'] as const)(
  'the registration of a %s company leads to its data',
  (state) => {
    const company = { state, stateSince: new Date(0), activatedAt: null, tradeName: null, suspensionReason: 'Motivo' };
    const facts = registrationStep(company as CompanyRow, 1);
    expect((facts.next?.action ?? facts.link)?.href).toBe('/empresa/perfil');
  },
);
