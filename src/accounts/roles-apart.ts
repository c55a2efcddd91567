import type { EntityManager } from 'typeorm';
import type { Role } from '../database/index.js';
import { mixes } from './account.policy.js';
import { refuse } from './accounts.refusals.js';
import { rolesOf } from './people.queries.js';

/** @throws Refused `accounts.protection-apart` at the field `role`, when the person has a role that does not go with it */
export async function requireApart(tx: EntityManager, userId: string, role: Role): Promise<void> {
  const held = await rolesOf(tx, userId);
  const roles = held.map((place) => place.role);
  if (mixes(roles, role)) throw refuse('accounts.protection-apart', { status: 422, field: 'role' });
}
