import type { PublicJwk } from '#libs/credentials';
import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { StatusPurpose } from './credentials.rules.js';

/** A credential in its two forms, as it was signed. */
export interface SignedCredential {
  /** JSON-LD with a Data Integrity proof. */
  readonly document: string;
  readonly jwt: string;
  readonly issuedAt: Date;
}

/** Serializes the making of credentials over all processes: no distinction gets two, no position is taken twice. */
export const lockCredentials = (tx: EntityManager): Promise<number> =>
  run(tx, `select pg_advisory_xact_lock(hashtext('distinction_credentials'))`);

/** @param edition of the names; null: the present one */
export const credentialOf = (
  tx: EntityManager,
  distinctionId: string,
  edition: number | null,
): Promise<SignedCredential | null> =>
  one<SignedCredential>(
    tx,
    `select c.document, c.jwt, c.issued_at from distinction_credentials c
     join distinctions d on d.id = c.distinction_id
     where c.distinction_id = $1 and c.edition = coalesce($2, d.edition)`,
    [distinctionId, edition],
  );

/** Every credential that a distinction was given, that of each edition of its names. */
export const credentialsOf = (tx: EntityManager, distinctionId: string): Promise<SignedCredential[]> =>
  rows<SignedCredential>(
    tx,
    `select document, jwt, issued_at from distinction_credentials where distinction_id = $1 order by edition`,
    [distinctionId],
  );

export async function countCredentials(tx: EntityManager): Promise<number> {
  const row = await one<{ n: number }>(tx, 'select count(*)::int as n from distinction_credentials');
  return row!.n;
}

/** A key of the issuer, with the private half sealed. */
export interface StoredKey {
  readonly id: string;
  readonly publicJwk: PublicJwk;
  readonly sealedKey: string;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

/** The key in use, locked against its replacement until the end of the transaction. */
export const keyInUse = (tx: EntityManager): Promise<StoredKey | null> =>
  one<StoredKey>(
    tx,
    `select id, public_jwk, sealed_key, created_at, retired_at from issuer_keys where retired_at is null for share`,
  );

/** The key in use, locked in order to replace it. */
export const keyToRetire = (tx: EntityManager): Promise<StoredKey | null> =>
  one<StoredKey>(
    tx,
    `select id, public_jwk, sealed_key, created_at, retired_at from issuer_keys where retired_at is null for update`,
  );

/** Serializes the making of the first key. */
export const lockIssuerKeys = (tx: EntityManager): Promise<number> =>
  run(tx, `select pg_advisory_xact_lock(hashtext('issuer_keys'))`);

/** A published key; instants in ISO 8601. */
export interface PublishedKey {
  readonly jwk: PublicJwk;
  readonly from: string;
  readonly until: string | null;
}

/** All keys, the newest first. */
export async function publishedKeys(tx: EntityManager): Promise<readonly PublishedKey[]> {
  const row = await one<{ keys: readonly PublishedKey[] }>(tx, 'select public_issuer_keys() as keys');
  return row!.keys;
}

/** State of a status list; instants in ISO 8601. */
export interface StatusListState {
  /** Positions that are set. */
  readonly positions: readonly number[];
  readonly changedAt: string | null;
  /** Null: it holds no credential yet. */
  readonly openedAt: string | null;
}

export async function statusListState(
  tx: EntityManager,
  block: number,
  purpose: StatusPurpose,
): Promise<StatusListState> {
  const row = await one<{ list: StatusListState }>(tx, 'select public_status_list($1, $2) as list', [block, purpose]);
  return row!.list;
}
