import { anonymous, type Role, system } from '../database/index.js';
import { type DistinctionAction, may } from './distinction.policy.js';

const person = (roles: Role[], companyId: string | null = null) =>
  ({ kind: 'person', userId: 'u', companyId, roles }) as const;
const actions: DistinctionAction[] = [
  'see-internal',
  'move',
  'rename',
  'follow-up',
  'list-in-directory',
  'answer',
  'surrender',
];
const allowed = (actor: Parameters<typeof may>[0]) => actions.filter((action) => may(actor, action, 'own'));

describe('who may do what with a distinction', () => {
  test.each<[string, Parameters<typeof may>[0], DistinctionAction[]]>([
    ['nobody in particular', anonymous, []],
    ['a job', system('x'), actions],
    ['the administration of FM4', person(['staff_admin']), ['see-internal', 'move', 'rename', 'follow-up']],
    ['an auditor', person(['auditor']), ['see-internal']],
    ['the committee', person(['committee']), ['see-internal']],
    ['its company admin', person(['company_admin'], 'own'), ['list-in-directory', 'answer', 'surrender']],
    ['another company admin', person(['company_admin'], 'other'), []],
    ['its editor', person(['company_editor'], 'own'), []],
    ['a learner of it', person(['learner'], 'own'), []],
  ])('%s', (_, actor, expected) => {
    expect(allowed(actor)).toEqual(expected);
  });
});
