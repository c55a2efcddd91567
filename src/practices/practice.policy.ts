/** Who may judge a practice, pure. */
import { hasRole, type Role } from '../database/index.js';
import type { Origin } from './practice.rules.js';

/** The people of FM4 who judge practices. */
export const reviewingRoles = ['auditor', 'committee', 'content_editor', 'staff_admin'] as const satisfies Role[];

/** The people of FM4 who document what FM4 itself does. */
export const writingRoles = ['content_editor', 'staff_admin'] as const satisfies Role[];

/** Why a person may not judge a practice. */
export type ReviewRefusal = 'role' | 'wrote' | 'institution' | 'other-seat' | 'not-yours';

/** What ties a person to a practice. */
export interface PracticeTies {
  /** They wrote or sent any text of it. */
  readonly wrote: boolean;
  /** They have a role in the company whose practice it is. */
  readonly institution: boolean;
}

/**
 * Null when the person may judge. Of a practice of FM4 every reviewer is of its institution: there it is who wrote it that
 * stays out, and the public page says who judged.
 */
export function reviewRefusal(
  person: { readonly roles: readonly Role[] },
  ties: PracticeTies,
): Extract<ReviewRefusal, 'role' | 'wrote' | 'institution'> | null {
  if (!hasRole(person, ...reviewingRoles)) return 'role';
  if (ties.wrote) return 'wrote';
  return ties.institution ? 'institution' : null;
}

/** As whom a person documents practices; null when they do not. */
export function originFor(person: {
  readonly companyId: string | null;
  readonly roles: readonly Role[];
}): Origin | null {
  if (person.companyId !== null && hasRole(person, 'company_admin', 'company_editor')) return 'company';
  if (hasRole(person, ...writingRoles)) return 'fm4';
  return hasRole(person, 'partner') ? 'public' : null;
}

/** Whether a practice is the person's to write: their company's, FM4's, or their own as a public body. */
export function isOwn(
  person: { readonly userId: string; readonly companyId: string | null; readonly roles: readonly Role[] },
  practice: { readonly origin: Origin; readonly companyId: string | null; readonly ownerId: string | null },
): boolean {
  const origin = originFor(person);
  if (origin !== practice.origin) return false;
  if (origin === 'company') return practice.companyId === person.companyId;
  return origin === 'fm4' || practice.ownerId === person.userId;
}
