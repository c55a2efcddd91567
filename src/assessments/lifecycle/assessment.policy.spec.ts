import type { Actor, Role } from '../../database/index.js';
import { type AssessmentAction, may } from './assessment.policy.js';

const company = 'c1';
const person = (companyId: string | null, ...roles: Role[]): Actor => ({
  kind: 'person',
  userId: 'u',
  companyId,
  roles,
});
const allowed = (actor: Actor) =>
  (['see', 'answer', 'sign', 'review'] as AssessmentAction[]).filter((action) => may(actor, action, company));

it.each<[string, Actor, AssessmentAction[]]>([
  ['an administrator of the company answers and signs', person(company, 'company_admin'), ['see', 'answer', 'sign']],
  ['an editor of the company answers, and does not sign', person(company, 'company_editor'), ['see', 'answer']],
  ['a learner of the company does not even see it', person(company, 'learner'), []],
  ['an administrator of another company sees nothing', person('c2', 'company_admin'), []],
  ['an auditor sees and reviews, and answers nothing', person(null, 'auditor'), ['see', 'review']],
  ['the committee sees and reviews', person(null, 'committee'), ['see', 'review']],
  ['editors of content have no business here', person(null, 'content_editor', 'legal_reviewer'), []],
  ['a partner has none either', person(null, 'partner'), []],
  ['nobody', { kind: 'anonymous' }, []],
])('%s', (_case, actor, actions) => expect(allowed(actor)).toEqual(actions));
