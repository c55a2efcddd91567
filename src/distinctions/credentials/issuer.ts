import { Inject, Injectable } from '@nestjs/common';
import { openText, sealText } from '#libs/sealing';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import {
  type Credential,
  type Did,
  didDocument,
  didWebOf,
  type IssuerKey,
  jwkIdOf,
  type KeyFinder,
  type KeyPair,
  multikeyIdOf,
  newKeyPair,
} from '#libs/credentials';
import { newId } from '#libs/ids';
import { CONFIG, type Config } from '../../config/index.js';
import { type Actor, anonymous, Database, recordAct } from '../../database/index.js';
import { IssuerKeyRow } from './credentials.entity.js';

/** The key with which credentials are signed today. */
export interface SigningKey {
  readonly id: string;
  readonly pair: KeyPair;
  readonly createdAt: Date;
}

/** The issuer of credentials: its name on the web and its keys. The first key is made when it is first needed. */
@Injectable()
export class Issuer {
  readonly did: Did;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.did = didWebOf(config.publicUrl);
  }

  /** The key in use, which stays so until the end of the transaction. @throws when it was sealed with another APP_SECRET; a new key can be put in its place */
  async signingKey(tx: EntityManager): Promise<SigningKey> {
    const row = (await inUse(tx, 'for share')) ?? (await this.first(tx));
    try {
      const pair = JSON.parse(await openText(this.secret, row.sealedKey)) as KeyPair;
      return { id: row.id, pair, createdAt: row.createdAt };
    } catch (error) {
      const remedy =
        'Sealed with another APP_SECRET: set that one again, or change the key at /fm4/distintivos/llaves.';
      throw new Error(`The key that signs credentials cannot be opened. ${remedy}`, { cause: error });
    }
  }

  /** All keys, the newest first. */
  keys(): Promise<IssuerKey[]> {
    return this.db.as(anonymous, async (tx) => {
      const [{ keys }] = await tx.query('select public_issuer_keys() as keys');
      return (keys as { jwk: IssuerKey['jwk']; from: string; until: string | null }[]).map(({ jwk, from, until }) => ({
        jwk,
        from: new Date(from),
        until: until === null ? null : new Date(until),
      }));
    });
  }

  /** The same for people and their programs: how each key is named, and when it signed. */
  async register() {
    return (await this.keys()).map(({ jwk, from, until }) => ({
      verificationMethods: [multikeyIdOf(this.did, jwk), jwkIdOf(this.did, jwk)],
      signsFrom: from.toISOString(),
      signsUntil: until?.toISOString() ?? null,
    }));
  }

  /** What did:web finds at the address of the issuer. */
  async document(): Promise<Credential> {
    return didDocument(
      this.did,
      (await this.keys()).map(({ jwk }) => jwk),
    );
  }

  /** Finds our keys by the addresses that stand in proofs and tokens. */
  async keyFinder(): Promise<KeyFinder> {
    const keys = await this.keys();
    const byId = new Map(
      keys.flatMap((key) => [
        [multikeyIdOf(this.did, key.jwk), key],
        [jwkIdOf(this.did, key.jwk), key],
      ]),
    );
    return (id) => byId.get(id) ?? null;
  }

  /** Puts a new key in use. The old one signs no more, and stays known: what it signed stays valid. */
  async rotate(actor: Actor): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const at = this.clock.now();
      const old = await inUse(tx, 'for update');
      if (old) await tx.update(IssuerKeyRow, { id: old.id }, { retiredAt: at });
      const { id } = await this.insert(tx, at);
      const details = old ? { retired: old.id } : {};
      await recordAct(tx, actor, { at, act: 'distinctions.key-rotated', subject: { type: 'issuer-key', id }, details });
    });
  }

  private async first(tx: EntityManager): Promise<IssuerKeyRow> {
    // Two processes may need the first key at once: who comes second waits here and finds it made.
    await tx.query(`select pg_advisory_xact_lock(hashtext('issuer_keys'))`);
    return (await inUse(tx, 'for share')) ?? this.insert(tx, this.clock.now());
  }

  private async insert(tx: EntityManager, createdAt: Date): Promise<IssuerKeyRow> {
    const pair = newKeyPair();
    const { kty, crv, x } = pair;
    const sealedKey = await sealText(this.secret, JSON.stringify(pair));
    const row = { id: newId(), publicJwk: { kty, crv, x }, sealedKey, createdAt, retiredAt: null };
    await tx.insert(IssuerKeyRow, row);
    return row;
  }

  private get secret(): string {
    return `issuer-keys:${this.config.secret}`;
  }
}

async function inUse(tx: EntityManager, lock: 'for share' | 'for update'): Promise<IssuerKeyRow | null> {
  const [row] = await tx.query(
    `select id, public_jwk as "publicJwk", sealed_key as "sealedKey", created_at as "createdAt", retired_at as "retiredAt"
     from issuer_keys where retired_at is null ${lock}`,
  );
  return row ?? null;
}
