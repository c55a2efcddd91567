import { wantedVisitEvents } from './visit.calendar.js';
import { wantedVisitReminders } from './visit.reminders.js';
import { visitStates } from './visit.rules.js';

const person = (userId: string) => ({ userId, email: `${userId}@x.example`, name: userId, locale: 'es' as const });
const at = (day: string) => new Date(`${day}T16:00:00Z`);
const visit = {
  auditId: 'a',
  companyId: 'c',
  place: 'Planta',
  startsAt: at('2026-12-10'),
  endsAt: new Date('2026-12-10T21:00:00Z'),
  proposedAt: at('2026-11-23'),
  agreedAt: at('2026-11-24'),
  cancelledAt: at('2026-11-25'),
  drawnUpAt: at('2026-12-11'),
  signedAt: at('2026-12-12'),
};
const people = {
  company: [person('rh')],
  auditor: person('lead'),
  second: person('second'),
  unsigned: [person('second')],
  companySigned: false,
};

test('each state tells those whom it concerns, from an instant of the row', () => {
  const told = (state: (typeof visitStates)[number]) =>
    wantedVisitReminders({ ...visit, state }, people, [-2]).map(({ kind, to }) => `${kind} ${to.userId}`);
  expect(told('proposed')).toEqual(['audits.visit-proposed rh']);
  expect(told('countered')).toEqual(['audits.visit-countered lead']);
  expect(told('agreed')).toEqual([
    'audits.visit-agreed rh',
    'audits.visit-agreed lead',
    'audits.visit-agreed second',
    'audits.visit-soon rh',
    'audits.visit-soon lead',
    'audits.visit-soon second',
  ]);
  expect(told('minuted')).toEqual(['audits.visit-sign second']);
  expect(told('signed')).toHaveLength(3);
  expect(told('cancelled')).toHaveLength(3);
});

test('nobody is reminded of a visit that was agreed upon after that day', () => {
  const late = { ...visit, state: 'agreed' as const, agreedAt: at('2026-12-09') };
  expect(wantedVisitReminders(late, people, [-2]).map(({ kind }) => kind)).not.toContain('audits.visit-soon');
});

test('the visit is in both sides’ calendars with its hours; what is asked is a task', () => {
  const events = (state: (typeof visitStates)[number]) => wantedVisitEvents({ ...visit, state }, people, 'Agave');
  expect(events('agreed').map(({ for: to, task }) => [to.userId ?? to.companyId, task])).toEqual([
    ['c', false],
    ['lead', false],
    ['second', false],
  ]);
  expect(events('agreed')[0]!.when).toEqual({ starts: visit.startsAt, ends: visit.endsAt });
  expect(events('proposed')).toMatchObject([{ kind: 'audits.visit-answer', when: { day: '2026-11-26' } }]);
  expect(events('minuted').map(({ for: to }) => to.userId ?? to.companyId)).toEqual(['c', 'second']);
  expect([...events('signed'), ...events('cancelled')]).toEqual([]);
});
