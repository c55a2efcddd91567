import { type Actor, hasRole, staffRoles } from '../database/index.js';

/** The company and the person of an enrolment or certificate. */
export interface Owned {
  /** Null for what a person took on their own. */
  readonly companyId: string | null;
  readonly userId: string | null;
}

/** `manage`: enrol, remind, withdraw, see progress. `learn`: read, answer. `download`: the certificate's PDF. */
export type CourseAction = 'manage' | 'learn' | 'download';

/** Whether the actor may do that with this person's course. Only the learner sees quiz answers. */
export function may(actor: Actor, action: CourseAction, subject: Owned): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'person') return false;
  const own = subject.userId !== null && actor.userId === subject.userId;
  const ofCompany = subject.companyId !== null && actor.companyId === subject.companyId;
  const manages = ofCompany && hasRole(actor, 'company_admin', 'company_editor');
  switch (action) {
    case 'learn':
      return own;
    case 'manage':
      return manages;
    case 'download':
      return own || manages || hasRole(actor, ...staffRoles);
  }
}
