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
  | 'partner';

export const companyRoles: readonly Role[] = ['company_admin', 'company_editor', 'learner'];
export const staffRoles: readonly Role[] = ['auditor', 'committee', 'content_editor', 'legal_reviewer', 'staff_admin'];

/** On whose behalf a transaction runs; row-level security decides by it what the transaction sees. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'person';
      readonly userId: string;
      /** The company in whose workspace the person acts; null outside of any. */
      readonly companyId: string | null;
      readonly roles: readonly Role[];
    }
  | { readonly kind: 'system'; /** Which job or task, for the act log. */ readonly name: string };

export const anonymous: Actor = { kind: 'anonymous' };
export const system = (name: string): Actor => ({ kind: 'system', name });

/** The scope that the row-level security policies know (`app_scope()` in SQL). */
export function scopeOf(actor: Actor): 'anonymous' | 'member' | 'staff' | 'system' {
  if (actor.kind !== 'person') return actor.kind;
  return actor.roles.some((role) => staffRoles.includes(role)) ? 'staff' : 'member';
}
