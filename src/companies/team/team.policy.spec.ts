import type { Actor, Role } from '../../database/index.js';
import { grantsOf, isLastAdmin, teamRoleOf } from './team.policy.js';

const company = '0192f0c1-0000-7000-8000-000000000001';
const person = (...roles: Role[]): Actor => ({ kind: 'person', userId: 'u', companyId: company, roles });

test.each([
  ['company_admin', ['company_admin', 'company_editor', 'learner']],
  ['company_editor', ['learner']],
  ['learner', []],
] as const)('%s gives the roles %j', (role, granted) => {
  expect(grantsOf(person(role), company)).toEqual(granted);
});

test('of several roles the strongest counts', () => {
  expect(teamRoleOf(['learner', 'company_editor'])).toBe('company_editor');
  expect(teamRoleOf([])).toBe('learner');
});

test('the only administrator is the last one', () => {
  const ana = { userId: 'ana', roles: ['company_admin'] } as const;
  const beto = { userId: 'beto', roles: ['company_editor'] } as const;
  expect(isLastAdmin([ana, beto], ana)).toBe(true);
  expect(isLastAdmin([ana, beto], beto)).toBe(false);
  expect(isLastAdmin([ana, { userId: 'caro', roles: ['company_admin'] }], ana)).toBe(false);
});
