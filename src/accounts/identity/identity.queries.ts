import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { one, rows, run } from '../../database/index.js';

// The tables of schema `auth` are better-auth's: `identity.tables.ts` names their columns, and no entity does.

/** Adds a person; false when the address has an account already. */
export async function insertPerson(
  tx: EntityManager,
  person: { userId: string; name: string; email: string; confirmed: boolean; locale: 'es' | 'en' },
): Promise<boolean> {
  const { userId, name, email, confirmed, locale } = person;
  const added = await run(
    tx,
    `insert into auth.users (id, name, email, email_verified, locale) values ($1, $2, $3, $4, $5)
     on conflict (email) do nothing`,
    [userId, name, email, confirmed, locale],
  );
  return added > 0;
}

/** Stores the hash of the first password of an account. */
export async function insertPassword(tx: EntityManager, userId: string, hash: string): Promise<void> {
  await run(
    tx,
    `insert into auth.credentials (id, user_id, account_id, provider_id, password)
     values ($1, $2::text::uuid, $2::text, 'credential', $3)`,
    [newId(), userId, hash],
  );
}

/** Whether the person signs in with a password. */
export async function hasPassword(tx: EntityManager, userId: string): Promise<boolean> {
  const row = await one<{ found: boolean }>(
    tx,
    'select exists (select 1 from auth.credentials where user_id = $1 and password is not null) as found',
    [userId],
  );
  return row!.found;
}

/** Stores a token that its holder can spend once, until it expires. */
export async function insertVerification(
  tx: EntityManager,
  verification: { id: string; identifierHash: string; userId: string; expiresAt: Date },
): Promise<void> {
  const { id, identifierHash, userId, expiresAt } = verification;
  await run(tx, 'insert into auth.verifications (id, identifier, value, expires_at) values ($1, $2, $3, $4)', [
    id,
    identifierHash,
    userId,
    expiresAt,
  ]);
}

/** Whether there is such a token, and it has not expired. */
export async function isVerificationOpen(tx: EntityManager, identifierHash: string, now: Date): Promise<boolean> {
  const row = await one<{ found: boolean }>(
    tx,
    'select exists (select 1 from auth.verifications where identifier = $1 and expires_at > $2) as found',
    [identifierHash, now],
  );
  return row!.found;
}

/** Deletes such tokens. */
export async function closeVerification(tx: EntityManager, identifierHash: string): Promise<void> {
  await run(tx, 'delete from auth.verifications where identifier = $1', [identifierHash]);
}

/** Marks the address as proved. */
export async function confirmAddress(tx: EntityManager, userId: string): Promise<void> {
  await run(tx, 'update auth.users set email_verified = true where id = $1', [userId]);
}

/** Starts an account anew for the owner of its mailbox: passwords and sessions made before are gone. */
export async function restartAccount(
  tx: EntityManager,
  { userId, name, locale }: { userId: string; name: string; locale: 'es' | 'en' },
): Promise<void> {
  await run(tx, 'delete from auth.credentials where user_id = $1', [userId]);
  await closeSessions(tx, userId);
  await run(
    tx,
    'update auth.users set name = $2, locale = $3, email_verified = true, updated_at = now() where id = $1',
    [userId, name, locale],
  );
}

/** Records consent to a document; a second time changes nothing. */
export async function recordConsent(
  tx: EntityManager,
  consent: { userId: string; document: string; version: string; at: Date },
): Promise<void> {
  const { userId, document, version, at } = consent;
  await run(
    tx,
    'insert into consents (id, user_id, document, version, given_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [newId(), userId, document, version, at],
  );
}

/** A session that has not expired, and whose it is. */
export interface OpenSession {
  readonly id: string;
  readonly userId: string;
  readonly companyId: string | null;
  /** When its use was last noted. */
  readonly updatedAt: Date;
  readonly name: string;
  /** Null: comes in with a personal code. */
  readonly email: string | null;
  readonly locale: string;
  readonly twoFactorEnabled: boolean;
}

/** The session of that token; null when there is none or it has expired. */
export function openSession(tx: EntityManager, token: string, now: Date): Promise<OpenSession | null> {
  return one<OpenSession>(
    tx,
    `select s.id, s.user_id, s.company_id, s.updated_at, u.name, u.email, u.locale, u.two_factor_enabled
     from auth.sessions s join auth.users u on u.id = s.user_id where s.token = $1 and s.expires_at > $2`,
    [token, now],
  );
}

/** Sets the company in whose workspace the session is. */
export async function setSessionCompany(tx: EntityManager, sessionId: string, companyId: string): Promise<void> {
  await run(tx, 'update auth.sessions set company_id = $2, updated_at = now() where id = $1', [sessionId, companyId]);
}

/** Notes that a session is used, unless that was noted since `before`. */
export async function noteUse(
  tx: EntityManager,
  sessionId: string,
  { at, before }: { at: Date; before: Date },
): Promise<void> {
  await run(tx, 'update auth.sessions set updated_at = $2 where id = $1 and updated_at < $3', [sessionId, at, before]);
}

/** Closes one session of a person; one that is closed already, or is somebody else's, changes nothing. Gives how many. */
export function closeSession(tx: EntityManager, userId: string, sessionId: string): Promise<number> {
  return run(tx, 'delete from auth.sessions where user_id = $1 and id = $2', [userId, sessionId]);
}

/** Closes all sessions of a person; gives how many. */
export function closeSessions(tx: EntityManager, userId: string): Promise<number> {
  return run(tx, 'delete from auth.sessions where user_id = $1', [userId]);
}

/** Closes all sessions of a person but one; gives how many. */
export function closeOtherSessions(tx: EntityManager, userId: string, sessionId: string): Promise<number> {
  return run(tx, 'delete from auth.sessions where user_id = $1 and id <> $2', [userId, sessionId]);
}

/** Marks a code as used by its owner; false when it was used since that instant. */
export async function spendCode(
  tx: EntityManager,
  { userId, code, at, since }: { userId: string; code: string; at: Date; since: Date },
): Promise<boolean> {
  const spent = await run(
    tx,
    `insert into auth.spent_codes as s (user_id, code, spent_at) values ($1, $2, $3)
     on conflict (user_id, code) do update set spent_at = excluded.spent_at where s.spent_at < $4`,
    [userId, code, at, since],
  );
  return spent > 0;
}

/** Removes the second factor of a person; false when none was turned on. */
export async function removeSecondFactor(tx: EntityManager, userId: string): Promise<boolean> {
  const removed = await run(
    tx,
    'update auth.users set two_factor_enabled = false, updated_at = now() where id = $1 and two_factor_enabled',
    [userId],
  );
  await run(tx, 'delete from auth.second_factors where user_id = $1', [userId]);
  return removed > 0;
}

/** What happened at the door with one's own account. */
export interface OwnAccessRow {
  readonly id: string;
  readonly at: Date;
  readonly what: 'signed-in' | 'sign-in-refused' | 'refused-by-role';
}

/** The newest records of a person's own account. */
export function accessOf(tx: EntityManager, userId: string, limit: number): Promise<OwnAccessRow[]> {
  return rows<OwnAccessRow>(
    tx,
    'select id, at, what from access_records where user_id = $1 order by at desc, id desc limit $2',
    [userId, limit],
  );
}

/** Deletes records of access from before that instant; gives how many. */
export function deleteOldAccess(tx: EntityManager, before: Date): Promise<number> {
  return run(tx, 'delete from access_records where at < $1', [before]);
}

/** Deletes sessions, with their addresses and browsers, tokens and used codes from before that instant; gives how many. */
export async function deleteExpired(tx: EntityManager, before: Date): Promise<number> {
  const sessions = await run(tx, 'delete from auth.sessions where expires_at < $1', [before]);
  const tokens = await run(tx, 'delete from auth.verifications where expires_at < $1', [before]);
  const codes = await run(tx, 'delete from auth.spent_codes where spent_at < $1', [before]);
  return sessions + tokens + codes;
}
