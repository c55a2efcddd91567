import type { Member } from '../../accounts/index.js';
import { companyReminders, waitingSchedule } from './activation.reminders.js';

const stateSince = new Date('2026-11-23T16:00:00Z');
const member = (name: string, ...roles: Member['roles']): Member => {
  const email = `${name}@agave.example`;
  return { userId: name, name, email, locale: 'es', confirmed: true, since: stateSince, roles };
};
const members = [
  member('ana', 'company_admin'),
  member('beto', 'company_editor'),
  member('caro', 'company_admin', 'learner'),
];
const people = { members, coordination: [member('eva', 'staff_admin')] };

test.each([
  ['active', 'companies.activated'],
  ['suspended', 'companies.suspended'],
] as const)('a company that is %s wants its administrators told, at the moment it became so', (state, kind) => {
  const wanted = companyReminders({ state, stateSince }, people, waitingSchedule.days);
  expect(wanted.map(({ to }) => to.name)).toEqual(['ana', 'caro']);
  expect(wanted.every((one) => one.kind === kind && one.dueAt === stateSince)).toBe(true);
});

test('of a company that waits FM4 hears on the days of the schedule, and its people nothing', () => {
  const wanted = companyReminders({ state: 'pending', stateSince }, people, waitingSchedule.days);
  expect(wanted.map(({ kind, to, dueAt }) => [kind, to.name, dueAt.toISOString()])).toEqual([
    ['companies.waiting', 'eva', '2026-11-24T16:00:00.000Z'],
    ['companies.waiting', 'eva', '2026-11-27T16:00:00.000Z'],
  ]);
});
