import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { one, rows, run } from '../../database/index.js';
import type { DataSubject, HeldData } from '../personal-data/person-data.types.js';

/** Somebody to make a code for. */
export interface CodedPerson {
  readonly userId: string;
  readonly name: string;
  readonly locale: 'es' | 'en';
  readonly code: string;
}

/** Makes accounts without an address, learners of the company, each with a code. */
export async function insertCoded(
  tx: EntityManager,
  { companyId, madeBy, at }: { companyId: string; madeBy: string | null; at: Date },
  people: readonly CodedPerson[],
): Promise<void> {
  const ids = people.map(({ userId }) => userId);
  await run(
    tx,
    `insert into auth.users (id, name, email_verified, locale)
     select id, name, false, locale from unnest($1::uuid[], $2::text[], $3::text[]) as given (id, name, locale)`,
    [ids, people.map(({ name }) => name), people.map(({ locale }) => locale)],
  );
  await run(
    tx,
    `insert into memberships (id, user_id, company_id, role, created_at)
     select id, user_id, $3, 'learner', $4 from unnest($1::uuid[], $2::uuid[]) as given (id, user_id)`,
    [ids.map(() => newId()), ids, companyId, at],
  );
  await run(
    tx,
    `insert into personal_codes (user_id, company_id, code, made_by, made_at)
     select user_id, $3, code, $4, $5 from unnest($1::uuid[], $2::text[]) as given (user_id, code)`,
    [ids, people.map(({ code }) => code), companyId, madeBy, at],
  );
}

/** Who comes in with a code. */
export interface CodeRow {
  readonly userId: string;
  readonly companyId: string;
  readonly pinHash: string | null;
  readonly name: string;
}

/** The person whose code it is. */
export function personByCode(tx: EntityManager, code: string): Promise<CodeRow | null> {
  return one<CodeRow>(
    tx,
    `select c.user_id, c.company_id, c.pin_hash, p.name from personal_codes c join people p on p.id = c.user_id
     where c.code = $1`,
    [code],
  );
}

/** The hash of the PIN of a person; null for one without. */
export async function pinHashOf(tx: EntityManager, userId: string): Promise<string | null> {
  const row = await one<{ pinHash: string | null }>(tx, 'select pin_hash from personal_codes where user_id = $1', [
    userId,
  ]);
  return row?.pinHash ?? null;
}

/** A present member with a code, as the company sees it. */
export interface CodeListed {
  readonly userId: string;
  readonly name: string;
  readonly code: string;
  readonly pinSetAt: Date | null;
  /** Has an address of their own by now. */
  readonly reachable: boolean;
  readonly total: number;
}

/** Those of the company with a code, by name, page by page. @param missing only those without a slip */
export function codesIn(
  tx: EntityManager,
  companyId: string,
  { missing, limit, offset }: { missing: boolean; limit: number; offset: number },
): Promise<CodeListed[]> {
  return rows<CodeListed>(
    tx,
    `select c.user_id, p.name, c.code, c.pin_set_at, p.email <> '' as reachable, count(*) over ()::int as total
     from personal_codes c join people p on p.id = c.user_id
     where c.company_id = $1 and (not $2 or c.pin_set_at is null)
       and exists (select 1 from memberships m where m.user_id = c.user_id and m.company_id = c.company_id)
     order by p.name, c.user_id limit $3 offset $4`,
    [companyId, missing, limit, offset],
  );
}

/** How many of the company have a code, and how many of them no slip yet. */
export async function codeCounts(tx: EntityManager, companyId: string): Promise<{ all: number; missing: number }> {
  const row = await one<{ all: number; missing: number }>(
    tx,
    `select count(*)::int as all, (count(*) filter (where c.pin_set_at is null))::int as missing from personal_codes c
     where c.company_id = $1
       and exists (select 1 from memberships m where m.user_id = c.user_id and m.company_id = c.company_id)`,
    [companyId],
  );
  return row!;
}

/** Those of these people who have a code of the company, by name. */
export function codesOf(
  tx: EntityManager,
  companyId: string,
  userIds: readonly string[],
): Promise<{ userId: string; name: string }[]> {
  return rows<{ userId: string; name: string }>(
    tx,
    `select c.user_id, p.name from personal_codes c join people p on p.id = c.user_id
     where c.company_id = $1 and c.user_id = any($2::uuid[])
       and exists (select 1 from memberships m where m.user_id = c.user_id and m.company_id = c.company_id)
     order by p.name, c.user_id`,
    [companyId, userIds],
  );
}

/** Keeps new codes and the hashes of their PINs. */
export async function setPins(
  tx: EntityManager,
  companyId: string,
  pins: readonly { readonly userId: string; readonly code: string; readonly hash: string }[],
  at: Date,
): Promise<void> {
  await run(
    tx,
    `update personal_codes c set code = given.code, pin_hash = given.hash, pin_set_at = $5
     from unnest($2::uuid[], $3::text[], $4::text[]) as given (user_id, code, hash)
     where c.user_id = given.user_id and c.company_id = $1`,
    [companyId, pins.map(({ userId }) => userId), pins.map(({ code }) => code), pins.map(({ hash }) => hash), at],
  );
}

/** Names of the company's people with a code and without an address. */
export function codedNames(tx: EntityManager, companyId: string): Promise<{ userId: string; name: string }[]> {
  return rows<{ userId: string; name: string }>(
    tx,
    `select c.user_id, p.name from personal_codes c join people p on p.id = c.user_id
     where c.company_id = $1 and p.email = ''`,
    [companyId],
  );
}

/** Gives an account without an address that one; false when it has one, or another account has it. */
export async function giveAddress(tx: EntityManager, userId: string, email: string): Promise<boolean> {
  const given = await run(
    tx,
    `update auth.users u set email = $2, email_verified = true, updated_at = now() where u.id = $1 and u.email is null
       and not exists (select 1 from auth.users o where o.email = $2)`,
    [userId, email],
  );
  return given > 0;
}

/** Spends a token that was kept for an address; what it was kept with, or null: unknown, spent or expired. */
export function spendVerification(tx: EntityManager, identifier: string, now: Date): Promise<{ value: string } | null> {
  return one<{ value: string }>(
    tx,
    'with spent as (delete from auth.verifications where identifier = $1 and expires_at > $2 returning value) select value from spent',
    [identifier, now],
  );
}

interface HeldCode {
  readonly code: string;
  readonly madeAt: Date;
  readonly pinSetAt: Date | null;
}

function heldCode(tx: EntityManager, { userId }: DataSubject): Promise<HeldCode[]> {
  return rows<HeldCode>(tx, 'select code, made_at, pin_set_at from personal_codes where user_id = $1', [userId]);
}

function codesBy(tx: EntityManager, { userId }: DataSubject): Promise<{ madeAt: Date }[]> {
  return rows<{ madeAt: Date }>(tx, 'select made_at from personal_codes where made_by = $1 order by 1', [userId]);
}

/** What the room holds of personal codes. */
export const codesData: readonly HeldData[] = [
  {
    key: 'code',
    columns: ['user_id', 'code', 'pin_hash'].map((column) => `personal_codes.${column}`),
    find: heldCode,
    fate: 'deleted',
    erase: async (tx, { userId }) => {
      await run(tx, 'delete from personal_codes where user_id = $1', [userId]);
    },
  },
  { key: 'made', columns: ['personal_codes.made_by'], find: codesBy, fate: 'unlinked' },
];
