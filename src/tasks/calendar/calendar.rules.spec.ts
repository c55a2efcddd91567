import { columnsOf, daysOf, planEvents } from './calendar.rules.js';
import type { CalendarRow, WantedEvent } from './calendar.types.js';

const wanted: WantedEvent = {
  kind: 'audits.clarification',
  for: { userId: null, companyId: 'c', roles: ['company_admin', 'company_editor'] },
  when: { day: '2026-12-31' },
  task: { from: null },
  path: '/empresa/autoevaluacion',
  details: { company: 'Agave Azul', other: 'x' },
};
const row = (event: WantedEvent, changes: Partial<CalendarRow> = {}): CalendarRow => ({
  id: 'e',
  kind: event.kind,
  for: event.for,
  ...columnsOf(event),
  state: 'confirmed',
  sequence: 0,
  changedAt: new Date('2026-11-23T16:00:00Z'),
  ...changes,
});
const nothing = { set: [], cancel: [] };

test('what is already so is left alone, however it is written', () => {
  const details = { other: 'x', company: 'Agave Azul' };
  const roles = ['company_editor', 'company_admin'] as const;
  expect(planEvents([row(wanted, { details, for: { ...wanted.for, roles } })], [wanted])).toEqual(nothing);
  expect(planEvents([], [])).toEqual(nothing);
});

test.each([
  ['another day', { when: { day: '2027-01-04' } }],
  ['other words', { details: { company: 'Agave Verde' } }],
  ['another place', { path: '/empresa/auditoria' }],
  ['other roles', { for: { ...wanted.for, roles: ['company_admin'] } }],
  ['a later start of the task', { task: { from: '2026-12-01' } }],
] as [string, Partial<WantedEvent>][])('%s changes the event that is there', (_, change) => {
  const changed = { ...wanted, ...change };
  expect(planEvents([row(wanted)], [changed])).toEqual({ set: [changed], cancel: [] });
});

test('what is wanted no more is cancelled once, and taken up again when it is wanted again', () => {
  expect(planEvents([row(wanted)], [])).toEqual({ set: [], cancel: ['e'] });
  const cancelled = row(wanted, { state: 'cancelled' });
  expect(planEvents([cancelled], [])).toEqual(nothing);
  expect(planEvents([cancelled], [wanted])).toEqual({ set: [wanted], cancel: [] });
});

test('the same thing for somebody else is another event', () => {
  const other = { ...wanted, for: { ...wanted.for, companyId: 'd' } };
  expect(planEvents([row(wanted)], [other])).toEqual({ set: [other], cancel: ['e'] });
});

test('a deadline lasts its whole day in Guadalajara', () => {
  const { starts, ends, allDay } = columnsOf(wanted);
  expect([starts, ends, allDay]).toEqual([new Date('2026-12-31T06:00:00Z'), new Date('2027-01-01T06:00:00Z'), true]);
  expect(daysOf({ starts: starts!, ends: ends! })).toEqual({ firstDay: '2026-12-31', lastDay: '2026-12-31' });
});
