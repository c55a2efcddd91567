import type { Member } from '../accounts/index.js';
import { companyReminders } from './company.reminders.js';

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

test.each([
  ['active', 'companies.activated'],
  ['suspended', 'companies.suspended'],
] as const)('a company that is %s wants its administrators told, at the moment it became so', (state, kind) => {
  const wanted = companyReminders({ state, stateSince }, members);
  expect(wanted.map(({ to }) => to.name)).toEqual(['ana', 'caro']);
  expect(wanted.every((one) => one.kind === kind && one.dueAt === stateSince)).toBe(true);
});

test('a company that waits wants nothing', () => {
  expect(companyReminders({ state: 'pending', stateSince }, members)).toEqual([]);
});
