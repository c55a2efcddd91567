import type { Actor } from '../../database/index.js';

/** `answer`: profile, answers, files. `sign`: submit in the company's name. `review`: close or reopen. */
export type AssessmentAction = 'see' | 'answer' | 'sign' | 'review';

/** Whether the actor may do that with the self-assessment of that company. */
export function may(actor: Actor, action: AssessmentAction, companyId: string): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'person') return false;
  const is = (...roles: (typeof actor.roles)[number][]) => roles.some((role) => actor.roles.includes(role));
  const own = actor.companyId === companyId;
  switch (action) {
    case 'see':
      return is('auditor', 'committee', 'staff_admin') || (own && is('company_admin', 'company_editor'));
    case 'answer':
      return own && is('company_admin', 'company_editor');
    case 'sign':
      return own && is('company_admin');
    case 'review':
      return is('auditor', 'committee', 'staff_admin');
  }
}
