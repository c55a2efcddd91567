import { type Actor, hasRole } from '../../database/index.js';

/** `answer`: profile, answers, files. `sign`: submit in the company's name. `review`: close or reopen. */
export type AssessmentAction = 'see' | 'answer' | 'sign' | 'review';

/** Whether the actor may do that with the company's self-assessment. */
export function may(actor: Actor, action: AssessmentAction, companyId: string): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'person') return false;
  const own = actor.companyId === companyId;
  const reviews = hasRole(actor, 'auditor', 'committee', 'staff_admin');
  const answers = own && hasRole(actor, 'company_admin', 'company_editor');
  switch (action) {
    case 'see':
      return reviews || answers;
    case 'answer':
      return answers;
    case 'sign':
      return own && hasRole(actor, 'company_admin');
    case 'review':
      return reviews;
  }
}
