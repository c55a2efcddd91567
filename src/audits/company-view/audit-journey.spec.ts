import { es } from '../../../templates/translations.js';
import { auditStates } from '../cases/audit.rules.js';
import { journeyFacts } from './audit-journey.js';

describe('the audit on the way to the distinction', () => {
  it('waits for FM4 without asking the company for anything', () => {
    const facts = journeyFacts({ state: 'waiting', dueOn: '2026-12-01' }, null);
    expect(facts).toMatchObject({ state: 'now', text: { params: { when: { relative: '2026-12-01' } } } });
    expect(facts.next).toBeUndefined();
  });

  it('asks the company for its clarification, by a date', () => {
    expect(journeyFacts({ state: 'returned', dueOn: '2026-12-01' }, null).next).toMatchObject({ due: '2026-12-01' });
  });

  it('is done once decided, with a level or without', () => {
    const decided = { state: 'decided', dueOn: null } as const;
    expect(journeyFacts(decided, { level: 'N2' })).toMatchObject({
      state: 'done',
      text: { key: 'audits.route.decided-N2' },
    });
    expect(journeyFacts(decided, { level: null })).toMatchObject({ text: { key: 'audits.route.decided-none' } });
  });

  it('has its words in the catalogue in every state', () => {
    for (const state of auditStates) {
      const { text, badge } = journeyFacts({ state, dueOn: null }, { level: 'N1' });
      expect(Object.keys(es)).toContain(text?.key);
      if (badge) expect(Object.keys(es)).toContain(badge.key);
    }
  });
});
