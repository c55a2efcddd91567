/** What a person may be: in a company (first three), in FM4, or a partner of it. */
export type Role =
  | 'company_admin'
  | 'company_editor'
  | 'learner'
  | 'auditor'
  | 'committee'
  | 'content_editor'
  | 'legal_reviewer'
  | 'staff_admin'
  | 'protection'
  | 'partner';

export const companyRoles: readonly Role[] = ['company_admin', 'company_editor', 'learner'];
export const staffRoles: readonly Role[] = [
  'auditor',
  'committee',
  'content_editor',
  'legal_reviewer',
  'staff_admin',
  'protection',
];

/** On whose behalf a transaction runs; row-level security decides by it what the transaction sees. */
export type Actor =
  | { readonly kind: 'anonymous'; /** The request's id, for the log. */ readonly request?: string }
  | {
      readonly kind: 'person';
      readonly userId: string;
      /** The company in whose workspace the person acts; null outside of any. */
      readonly companyId: string | null;
      readonly roles: readonly Role[];
      /** The request's id, for the log. */
      readonly request?: string;
    }
  | {
      readonly kind: 'system';
      /** Which job or task, for the act log. */
      readonly name: string;
      /** The job's id, for the log. */
      readonly request?: string;
    };

/** A person who acts. */
export type PersonActor = Extract<Actor, { kind: 'person' }>;

/** Whether the person has one of these roles. */
export const hasRole = (holder: { readonly roles: readonly Role[] }, ...roles: readonly Role[]): boolean =>
  holder.roles.some((role) => roles.includes(role));

export const anonymous: Actor = { kind: 'anonymous' };
/** The product itself. @param name the job or task; @param request the id of the row that the job handles */
export const system = (name: string, request?: string): Actor => ({
  kind: 'system',
  name,
  ...(request === undefined ? {} : { request }),
});

/** The scope that the row-level security policies know (`app_scope()` in SQL). */
export function scopeOf(actor: Actor): 'anonymous' | 'member' | 'staff' | 'system' {
  if (actor.kind !== 'person') return actor.kind;
  return hasRole(actor, ...staffRoles) ? 'staff' : 'member';
}
