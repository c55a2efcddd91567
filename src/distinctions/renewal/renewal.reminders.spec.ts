import { expirySchedule, renewalSteps, unrenewedMail, unrenewedSchedule } from './renewal.reminders.js';

const person = (name: string) => ({ userId: name, email: `${name}@agave.example`, name, locale: 'es' as const });
const people = { company: [person('ana')], editors: [person('ana'), person('beto')], coordination: [person('rosa')] };
const days = (kind: string) => (kind === unrenewedMail ? unrenewedSchedule : expirySchedule).days;
const ending = { state: 'active', expiresOn: '2027-11-23', underReview: false } as const;
const steps = (one: Parameters<typeof renewalSteps>[0], today: string) =>
  renewalSteps(one, people, days, new Date(`${today}T18:00:00Z`)).map(({ kind, to, dueAt, details }) => [
    kind,
    to.name,
    dueAt.toISOString().slice(0, 10),
    details?.['escalation'],
  ]);

test('colleagues hear in the last month, and FM4 in the last week, on working days', () => {
  expect(steps(ending, '2026-11-23')).toEqual([
    // thirty days before is a Sunday
    ['distinctions.expiring', 'beto', '2027-10-25', 'colleagues'],
    ['distinctions.expiring', 'beto', '2027-11-16', 'colleagues'],
    ['distinctions.unrenewed', 'rosa', '2027-11-16', 'coordination'],
  ]);
});

test('nobody else hears once something was handed in, nor of one that is not in force, nor long after', () => {
  expect(steps({ ...ending, underReview: true }, '2027-10-01')).toEqual([]);
  expect(steps({ ...ending, state: 'suspended' }, '2027-10-01')).toEqual([]);
  expect(steps(ending, '2027-11-23')).toEqual([]);
});
