import { type Actor, staffRoles } from '../database/index.js';

/** Whose an enrolment or certificate is. */
export interface Owned {
  readonly companyId: string;
  readonly userId: string | null;
}

/** `manage`: enrol, remind, withdraw, see progress. `learn`: read, answer. `download`: the certificate's PDF. */
export type CourseAction = 'manage' | 'learn' | 'download';

/** Whether the actor may do that with this person's course. Answers of a quiz are nobody's but the learner's. */
export function may(actor: Actor, action: CourseAction, subject: Owned): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'person') return false;
  const own = subject.userId !== null && actor.userId === subject.userId;
  const manages =
    actor.companyId === subject.companyId &&
    (actor.roles.includes('company_admin') || actor.roles.includes('company_editor'));
  switch (action) {
    case 'learn':
      return own;
    case 'manage':
      return manages;
    case 'download':
      return own || manages || actor.roles.some((role) => staffRoles.includes(role));
  }
}
