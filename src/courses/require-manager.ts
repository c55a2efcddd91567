import type { Actor } from '../database/index.js';
import { may } from './course.policy.js';
import { refuse } from './courses.refusals.js';

/** Lets those pass who manage the company's courses. @throws Refused `forbidden` */
export function requireManager(actor: Actor, companyId: string): void {
  if (!may(actor, 'manage', { companyId, userId: null })) throw refuse('forbidden', { status: 403 });
}
