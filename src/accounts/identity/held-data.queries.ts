import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { DataSubject, Ground, HeldData } from '../personal-data/person-data.types.js';
import { addressDigest } from './address-digest.js';

interface AccountRow {
  readonly name: string;
  readonly email: string;
  readonly confirmed: boolean;
  readonly locale: string;
  readonly picture: string | null;
  readonly hasPassword: boolean;
  readonly secondFactor: boolean;
  readonly createdAt: Date;
}

function accountOf(tx: EntityManager, { userId }: DataSubject): Promise<AccountRow[]> {
  return rows<AccountRow>(
    tx,
    `select u.name, u.email, u.email_verified as confirmed, u.locale, u.image as picture,
       exists (select 1 from auth.credentials c where c.user_id = u.id and c.password is not null) as has_password,
       u.two_factor_enabled as second_factor, u.created_at from auth.users u where u.id = $1`,
    [userId],
  );
}

/** Everything that refers to the account goes with it (on delete cascade): what may not must be kept by its room first. */
async function eraseAccount(tx: EntityManager, { userId, email }: DataSubject): Promise<void> {
  await run(
    tx,
    `delete from auth.verifications where value = $1
       or ($2::text is not null and (strpos(value, $2::text) > 0 or strpos(identifier, $2::text) > 0))`,
    [userId, email],
  );
  await run(tx, 'delete from auth.users where id = $1', [userId]);
}

/** The account of a person of FM4 or of a partner is needed for as long as they are. */
async function inService(tx: EntityManager, { userId }: DataSubject): Promise<Ground | null> {
  const row = await one<{ found: boolean }>(
    tx,
    'select exists (select 1 from memberships where user_id = $1 and company_id is null) as found',
    [userId],
  );
  return row!.found ? 'in-service' : null;
}

interface SessionRow {
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

function sessionsOf(tx: EntityManager, { userId }: DataSubject): Promise<SessionRow[]> {
  return rows<SessionRow>(
    tx,
    `select ip_address, user_agent, created_at, expires_at from auth.sessions where user_id = $1 order by created_at`,
    [userId],
  );
}

function rolesOf(tx: EntityManager, { userId }: DataSubject): Promise<{ role: string; createdAt: Date }[]> {
  return rows<{ role: string; createdAt: Date }>(
    tx,
    'select role, created_at from memberships where user_id = $1 order by created_at',
    [userId],
  );
}

interface ConsentRow {
  readonly document: string;
  readonly version: string;
  readonly givenAt: Date;
}

function consentsOf(tx: EntityManager, { userId }: DataSubject): Promise<ConsentRow[]> {
  return rows<ConsentRow>(tx, 'select document, version, given_at from consents where user_id = $1 order by given_at', [
    userId,
  ]);
}

interface AccessRow {
  readonly what: string;
  readonly at: Date;
  readonly detail: string;
}

function accessOf(tx: EntityManager, { userId, email }: DataSubject): Promise<AccessRow[]> {
  return rows<AccessRow>(
    tx,
    'select what, at, detail from access_records where user_id = $1 or address = $2 order by at',
    [userId, email && addressDigest(email)],
  );
}

/** Counted tries go too: their keys hold an address or an id, for minutes to a day. */
async function eraseAccess(tx: EntityManager, { userId, email }: DataSubject): Promise<void> {
  await run(tx, 'delete from access_records where user_id = $1 or address = $2', [
    userId,
    email && addressDigest(email),
  ]);
  await run(
    tx,
    `delete from rate_limits where ($1::text is not null and strpos(key, $1) > 0)
       or ($2::text is not null and strpos(key, $2) > 0)`,
    [userId, email],
  );
}

/** What the room holds of who a person is and how they come in. */
export const identityData: readonly HeldData[] = [
  {
    key: 'account',
    columns: [
      ...['name', 'email', 'image', 'locale'].map((column) => `users.${column}`),
      ...['user_id', 'account_id', 'access_token', 'refresh_token', 'id_token', 'scope', 'password'].map(
        (column) => `credentials.${column}`,
      ),
      ...['user_id', 'secret', 'backup_codes'].map((column) => `second_factors.${column}`),
      ...['user_id', 'code'].map((column) => `spent_codes.${column}`),
      ...['identifier', 'value'].map((column) => `verifications.${column}`),
    ],
    find: accountOf,
    fate: 'deleted',
    keptFor: inService,
    erase: eraseAccount,
    last: true,
  },
  {
    key: 'sessions',
    columns: ['user_id', 'token', 'ip_address', 'user_agent', 'company_id'].map((column) => `sessions.${column}`),
    find: sessionsOf,
    fate: 'deleted',
    keptFor: inService,
    erase: async (tx, { userId }) => void (await run(tx, 'delete from auth.sessions where user_id = $1', [userId])),
  },
  {
    key: 'roles',
    columns: ['memberships.user_id', 'memberships.role'],
    find: rolesOf,
    fate: 'deleted',
    keptFor: inService,
    erase: async (tx, { userId }) => void (await run(tx, 'delete from memberships where user_id = $1', [userId])),
  },
  {
    key: 'consents',
    columns: ['consents.user_id', 'consents.document', 'consents.version'],
    find: consentsOf,
    fate: 'deleted',
    keptFor: inService,
    erase: async (tx, { userId }) => void (await run(tx, 'delete from consents where user_id = $1', [userId])),
  },
  {
    key: 'access',
    columns: [
      ...['user_id', 'address', 'detail', 'request'].map((column) => `access_records.${column}`),
      'rate_limits.key',
    ],
    find: accessOf,
    fate: 'deleted',
    keptFor: inService,
    erase: eraseAccess,
  },
];
