import type { EntityManager } from 'typeorm';
import type { Role } from '../database/index.js';

/** Somebody with an account. */
export interface Person {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'es' | 'en';
  /** Whether the address was proved. */
  readonly confirmed: boolean;
}

/** A person with their roles in one place: a company, or FM4. */
export interface Member extends Person {
  readonly roles: readonly Role[];
  readonly since: Date;
}

const person = `p.id as "userId", p.name, p.email, p.locale, p.email_verified as confirmed`;

/** The person, as far as the transaction's actor may see them. */
export async function personById(tx: EntityManager, userId: string): Promise<Person | null> {
  const [row] = await tx.query(`select ${person} from people p where p.id = $1`, [userId]);
  return row ?? null;
}

export async function personByEmail(tx: EntityManager, email: string): Promise<Person | null> {
  const [row] = await tx.query(`select ${person} from people p where p.email = $1`, [email.toLowerCase()]);
  return row ?? null;
}

/** Everybody with a role in the company, or (null) in FM4, by name. */
export function membersIn(tx: EntityManager, companyId: string | null): Promise<Member[]> {
  return tx.query(
    `select ${person}, array_agg(m.role order by m.role) as roles, min(m.created_at) as since
     from memberships m join people p on p.id = m.user_id
     where m.company_id is not distinct from $1
     group by p.id, p.name, p.email, p.locale, p.email_verified order by p.name, p.id`,
    [companyId],
  );
}

/** The people of FM4 (or its partners) with that role; whoever is signed in may cause a mail to them. */
export function membersWithRole(tx: EntityManager, role: Role): Promise<Member[]> {
  return tx.query('select user_id as "userId", name, email, locale, confirmed, roles, since from staff_with($1)', [
    role,
  ]);
}

/** All roles of one person: in companies, and (null) in FM4; oldest first. */
export function rolesOf(tx: EntityManager, userId: string): Promise<{ companyId: string | null; role: Role }[]> {
  return tx.query(
    `select company_id as "companyId", role from memberships where user_id = $1 order by created_at, id`,
    [userId],
  );
}

/** How many hold that role there. */
export async function holdersOf(tx: EntityManager, companyId: string | null, role: Role): Promise<number> {
  const [row] = await tx.query(
    `select count(*)::int as holders from memberships where company_id is not distinct from $1 and role = $2`,
    [companyId, role],
  );
  return row.holders;
}

export interface InvitationRow {
  readonly id: string;
  readonly companyId: string | null;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly locale: 'es' | 'en';
  readonly state: 'pending' | 'accepted' | 'withdrawn';
  readonly invitedBy: string | null;
  readonly sentAt: Date;
  readonly expiresAt: Date;
}

const invitation = `i.id, i.company_id as "companyId", i.email, i.name, i.role, i.locale, i.state,
  i.invited_by as "invitedBy", i.sent_at as "sentAt", i.expires_at as "expiresAt"`;

export async function invitationByTokenHash(tx: EntityManager, hash: string): Promise<InvitationRow | null> {
  const [row] = await tx.query(`select ${invitation} from invitations i where i.token_hash = $1`, [hash]);
  return row ?? null;
}

export async function invitationById(tx: EntityManager, id: string): Promise<InvitationRow | null> {
  const [row] = await tx.query(`select ${invitation} from invitations i where i.id = $1`, [id]);
  return row ?? null;
}

/** Those not yet answered, newest first, whether still open or expired. */
export function pendingInvitations(tx: EntityManager, companyId: string | null): Promise<InvitationRow[]> {
  return tx.query(
    `select ${invitation} from invitations i where i.company_id is not distinct from $1 and i.state = 'pending'
     order by i.sent_at desc, i.id`,
    [companyId],
  );
}
