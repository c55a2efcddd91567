import type { Actor, Role } from '../database/index.js';
import { may, type CourseAction } from './course.policy.js';

const subject = { companyId: 'agave', userId: 'learner' };
const person = (userId: string, companyId: string | null, ...roles: Role[]): Actor => ({
  kind: 'person',
  userId,
  companyId,
  roles,
});

describe('who may do what with an enrolment', () => {
  it.each<[string, Actor, CourseAction[]]>([
    ['the learner', person('learner', 'agave', 'learner'), ['learn', 'download']],
    ['the learner after leaving the company', person('learner', null), ['learn', 'download']],
    ['a colleague', person('colleague', 'agave', 'learner'), []],
    ['Human Resources', person('hr', 'agave', 'company_admin'), ['manage', 'download']],
    ['an editor', person('editor', 'agave', 'company_editor'), ['manage', 'download']],
    ['Human Resources of another company', person('hr', 'tequila', 'company_admin'), []],
    ['FM4', person('auditor', null, 'auditor'), ['download']],
    ['a partner', person('partner', null, 'partner'), []],
    ['nobody', { kind: 'anonymous' }, []],
    ['a job', { kind: 'system', name: 'job' }, ['learn', 'manage', 'download']],
  ])('%s', (_who, actor, allowed) => {
    const actions: CourseAction[] = ['learn', 'manage', 'download'];
    expect(actions.filter((action) => may(actor, action, subject))).toEqual(allowed);
  });

  it('an invitation without an account belongs to nobody yet', () => {
    expect(may(person('learner', 'agave', 'learner'), 'learn', { companyId: 'agave', userId: null })).toBe(false);
  });
});
