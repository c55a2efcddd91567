import type { Actor, Role } from '../database/index.js';
import { type CompanyAction, may } from './company.policy.js';

const own = '019a0000-0000-7000-8000-000000000001';
const other = '019a0000-0000-7000-8000-000000000002';
const actions: CompanyAction[] = ['see', 'edit', 'manage-team', 'invite-learners', 'activate', 'suspend'];
const person = (roles: Role[], companyId: string | null = own): Actor => ({
  kind: 'person',
  userId: own,
  companyId,
  roles,
});
const allowed = (actor: Actor, companyId: string) => actions.filter((action) => may(actor, action, companyId));

test.each([
  ['company_admin', ['see', 'edit', 'manage-team', 'invite-learners']],
  ['company_editor', ['see', 'invite-learners']],
  ['learner', []],
] as const)('%s may, in their own company and nowhere else', (role, may) => {
  expect(allowed(person([role]), own)).toEqual(may);
  expect(allowed(person([role]), other)).toEqual([]);
});

test.each([
  ['staff_admin', ['see', 'activate', 'suspend']],
  ['auditor', ['see']],
  ['committee', []],
  ['content_editor', []],
  ['legal_reviewer', []],
  ['partner', []],
] as const)('%s may, with any company', (role, may) => {
  expect(allowed(person([role], null), other)).toEqual(may);
});

test('nobody in particular may nothing, the system everything', () => {
  expect(allowed({ kind: 'anonymous' }, own)).toEqual([]);
  expect(allowed({ kind: 'system', name: 'demo' }, own)).toEqual(actions);
});
