import {
  type FindingForReminders,
  findingReminderKinds,
  findingReminders,
  findingSchedules,
} from './findings.reminders.js';

const person = (name: string) => ({ userId: name, email: `${name}@fm4.example`, name, locale: 'es' as const });
const people = { company: [person('rh')], auditor: [person('tere')], coordination: [person('coord')] };
const days = (kind: string) =>
  kind === findingReminderKinds.due ? findingSchedules.due.days : findingSchedules.late.days;
const shownAt = new Date('2026-11-23T16:00:00Z');
const finding = (changes: Partial<FindingForReminders>): FindingForReminders => ({
  state: 'open',
  shownAt,
  dueOn: null,
  evidenceAt: null,
  checkOn: null,
  checkedAt: null,
  ...changes,
});
const wanted = (changes: Partial<FindingForReminders>) =>
  findingReminders(finding(changes), people, days).map(({ kind, to, dueAt }) => [kind, to.name, dueAt.toISOString()]);

test('nothing is mailed before the company reads it, nor while nothing is owed', () => {
  expect(wanted({ state: 'planned', dueOn: '2027-01-15', shownAt: null })).toEqual([]);
  expect(wanted({ state: 'open' })).toEqual([]);
  expect(wanted({ state: 'noted' })).toEqual([]);
});

test('the company is reminded of its day, the coordination told when it has passed', () => {
  expect(wanted({ state: 'planned', dueOn: '2027-01-15' })).toEqual([
    ['audits.finding-due', 'rh', '2027-01-08T16:00:00.000Z'],
    ['audits.finding-due', 'rh', '2027-01-14T16:00:00.000Z'],
    ['audits.finding-late', 'coord', '2027-01-18T16:00:00.000Z'],
  ]);
});

test('the auditor hears of the evidence at once, and ninety days after closing of the look at its effect', () => {
  expect(wanted({ state: 'evidence', evidenceAt: shownAt })).toEqual([
    ['audits.finding-evidence', 'tere', shownAt.toISOString()],
  ]);
  expect(wanted({ state: 'closed', checkOn: '2027-02-21' })).toEqual([
    ['audits.finding-effect', 'tere', '2027-02-21T15:00:00.000Z'],
  ]);
  expect(wanted({ state: 'closed', checkOn: '2027-02-21', checkedAt: shownAt })).toEqual([]);
});
