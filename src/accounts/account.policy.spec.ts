import fc from 'fast-check';
import type { Actor, Role } from '../database/index.js';
import {
  currentCompany,
  effectiveRoles,
  fits,
  homeOf,
  mayAppoint,
  mustStay,
  owesSecondFactor,
  safeReturn,
} from './account.policy.js';

const company = '0192f0c1-0000-7000-8000-000000000001';
const other = '0192f0c1-0000-7000-8000-000000000002';
const person = (companyId: string | null, ...roles: Role[]): Actor => ({
  kind: 'person',
  userId: 'u',
  companyId,
  roles,
});

describe('who appoints whom', () => {
  test.each<[string, Actor, string | null, Role, boolean]>([
    ['a company administrator makes another one', person(company, 'company_admin'), company, 'company_admin', true],
    ['a company administrator invites a learner', person(company, 'company_admin'), company, 'learner', true],
    ['an editor invites a learner', person(company, 'company_editor'), company, 'learner', true],
    ['an editor makes no editor', person(company, 'company_editor'), company, 'company_editor', false],
    ['a learner invites nobody', person(company, 'learner'), company, 'learner', false],
    ['an administrator has no say in another company', person(company, 'company_admin'), other, 'learner', false],
    ['a company gives no role of FM4', person(company, 'company_admin'), null, 'auditor', false],
    ['an auditor gives no role', person(null, 'auditor'), null, 'auditor', false],
    ['an auditor invites nobody to a company', person(null, 'auditor'), company, 'learner', false],
    ['FM4 administration gives roles of FM4', person(null, 'staff_admin'), null, 'committee', true],
    ['FM4 administration helps a company', person(null, 'staff_admin'), company, 'company_admin', true],
    ['no role of FM4 inside a company', person(null, 'staff_admin'), company, 'auditor', false],
    ['no company role outside of companies', person(null, 'staff_admin'), null, 'learner', false],
    ['nobody who is not signed in', { kind: 'anonymous' }, company, 'learner', false],
    ['the system may', { kind: 'system', name: 'demo' }, company, 'company_admin', true],
  ])('%s', (_name, actor, companyId, role, expected) => {
    expect(mayAppoint(actor, { companyId, role })).toBe(expected);
  });

  test('a partner is outside of any company', () => {
    expect(fits({ companyId: null, role: 'partner' })).toBe(true);
    expect(fits({ companyId: company, role: 'partner' })).toBe(false);
  });

  test('the last administrator stays, anybody else may go', () => {
    expect(mustStay({ companyId: company, role: 'company_admin' }, 1)).toBe(true);
    expect(mustStay({ companyId: company, role: 'company_admin' }, 2)).toBe(false);
    expect(mustStay({ companyId: null, role: 'staff_admin' }, 1)).toBe(true);
    expect(mustStay({ companyId: company, role: 'learner' }, 1)).toBe(false);
  });
});

describe('where a person belongs', () => {
  test.each<[Role[], string]>([
    [['learner'], '/aprender'],
    [['learner', 'company_editor'], '/empresa'],
    [['company_admin', 'auditor'], '/fm4'],
    [['partner'], '/enlaces'],
    [['partner', 'company_editor'], '/empresa'],
    [[], '/aprender'],
  ])('%j goes to %s', (roles, home) => {
    expect(homeOf(roles)).toBe(home);
  });

  test('staff without a second factor lose their FM4 roles where it is required, and nothing else', () => {
    const roles: Role[] = ['auditor', 'learner'];
    expect(effectiveRoles(roles, { required: true, enabled: false })).toEqual(['learner']);
    expect(effectiveRoles(roles, { required: true, enabled: true })).toEqual(roles);
    expect(effectiveRoles(roles, { required: false, enabled: false })).toEqual(roles);
    expect(owesSecondFactor(['company_admin'], { required: true, enabled: false })).toBe(false);
  });
});

describe('the way back after signing in', () => {
  test.each(['/empresa', '/empresa/ruta?x=1#y', '/'])('%s is followed', (path) => {
    expect(safeReturn(path, '/fm4')).toBe(path);
  });

  test.each([
    undefined,
    '',
    'empresa',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/a\\b',
    '/entrar?volver=/x',
    '/salir',
    `/${'a'.repeat(600)}`,
  ])('%j is refused', (path) => {
    expect(safeReturn(path, '/fm4')).toBe('/fm4');
  });

  test('whatever is typed, a browser stays on this site', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const target = new URL(safeReturn(`/${text}`, '/'), 'https://puertas.example');
        expect(target.origin).toBe('https://puertas.example');
      }),
    );
  });
});

describe('the company of a session', () => {
  const held = [
    { companyId: company, role: 'learner' },
    { companyId: other, role: 'company_admin' },
  ] as const;

  test('is the one chosen, else the first', () => {
    expect(currentCompany(held, other)).toBe(other);
    expect(currentCompany(held, null)).toBe(company);
    expect(currentCompany(held, '0192f0c1-0000-7000-8000-000000000003')).toBe(company);
  });

  test('is none for FM4 staff who chose none, nor for a person without a company', () => {
    expect(currentCompany([{ companyId: null, role: 'auditor' }, ...held], null)).toBeNull();
    expect(currentCompany([{ companyId: null, role: 'auditor' }, ...held], other)).toBe(other);
    expect(currentCompany([{ companyId: null, role: 'partner' }], null)).toBeNull();
  });
});
