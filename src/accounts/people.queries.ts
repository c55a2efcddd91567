import { type EntityManager, IsNull } from 'typeorm';
import { newId } from '#libs/ids';
import { one, type Role, rows, run } from '../database/index.js';
import type { Place } from './account.policy.js';
import { Membership } from './membership.entity.js';

/** A person with an account. */
export interface Person {
  readonly userId: string;
  readonly name: string;
  /** Empty: the person has none, and comes in with a personal code. No mail goes there. */
  readonly email: string;
  readonly locale: 'es' | 'en';
  /** Whether the address was proved. */
  readonly confirmed: boolean;
}

/** A person with their roles in one place: a company, or FM4. */
export interface Member extends Person {
  readonly roles: readonly Role[];
  /** When they got the first of these roles. */
  readonly since: Date;
}

const person = `p.id as user_id, p.name, p.email, p.locale, p.email_verified as confirmed`;

/** The person; null when there is none or the transaction's actor may not see them. */
export function personById(tx: EntityManager, userId: string): Promise<Person | null> {
  return one<Person>(tx, `select ${person} from people p where p.id = $1`, [userId]);
}

/** As `personById`, by address in any case. */
export function personByEmail(tx: EntityManager, email: string): Promise<Person | null> {
  return one<Person>(tx, `select ${person} from people p where p.email = $1 and p.email <> ''`, [email.toLowerCase()]);
}

/** The people with a role in the company, or (null) in FM4, by name: by index, which `is not distinct from` cannot use. */
export function membersIn(tx: EntityManager, companyId: string | null): Promise<Member[]> {
  return rows<Member>(
    tx,
    `select ${person}, array_agg(m.role order by m.role) as roles, min(m.created_at) as since
     from memberships m join people p on p.id = m.user_id
     where ${companyId === null ? 'm.company_id is null' : 'm.company_id = $1'}
     group by p.id, p.name, p.email, p.locale, p.email_verified order by p.name, p.id`,
    companyId === null ? [] : [companyId],
  );
}

/**
 * The people of FM4 (or its partners) with that role. A SQL function, because a member's request may cause a mail to
 * staff whom the member may not see.
 */
export function membersWithRole(tx: EntityManager, role: Role): Promise<Member[]> {
  return rows<Member>(tx, 'select user_id, name, email, locale, confirmed, roles, since from staff_with($1)', [role]);
}

/** All roles of one person: in companies, and (null) in FM4; oldest first. */
export function rolesOf(tx: EntityManager, userId: string): Promise<Place[]> {
  return rows<Place>(tx, 'select company_id, role from memberships where user_id = $1 order by created_at, id', [
    userId,
  ]);
}

/** How many hold that role there. */
export function countHolders(tx: EntityManager, { companyId, role }: Place): Promise<number> {
  return tx.countBy(Membership, { companyId: companyId ?? IsNull(), role });
}

/** Gives a role; false when the person has it already. */
export async function addMembership(
  tx: EntityManager,
  { userId, companyId, role }: Place & { readonly userId: string },
  at: Date,
): Promise<boolean> {
  const added = await run(
    tx,
    `insert into memberships (id, user_id, company_id, role, created_at) values ($1, $2, $3, $4, $5)
     on conflict on constraint memberships_once do nothing`,
    [newId(), userId, companyId, role, at],
  );
  return added > 0;
}

/** Takes a role away; false when the person did not have it. */
export async function removeMembership(
  tx: EntityManager,
  { userId, companyId, role }: Place & { readonly userId: string },
): Promise<boolean> {
  const { affected } = await tx.delete(Membership, { userId, companyId: companyId ?? IsNull(), role });
  return affected !== 0;
}

/** Locks the memberships of a company, or of FM4, until the end of the transaction. */
export async function lockMemberships(tx: EntityManager, companyId: string | null): Promise<void> {
  await run(tx, `select pg_advisory_xact_lock(hashtextextended('memberships:' || coalesce($1, 'fm4'), 0))`, [
    companyId,
  ]);
}
