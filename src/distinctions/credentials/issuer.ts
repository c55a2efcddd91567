import { Inject, Injectable } from '@nestjs/common';
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
  type PublicJwk,
} from '#libs/credentials';
import { newId } from '#libs/ids';
import { openText, resealText, sealText } from '#libs/sealing';
import { CONFIG, type Config, secretsOf } from '../../config/index.js';
import { type Actor, anonymous, Database, recordAct } from '../../database/index.js';
import { SiteAddresses } from '../../site/index.js';
import { IssuerKeyRow } from './credentials.entity.js';
import { type StoredKey, keyInUse, keyToRetire, lockIssuerKeys, publishedKeys } from './credentials.queries.js';

/** The key that signs credentials now. */
export interface SigningKey {
  readonly id: string;
  readonly pair: KeyPair;
  readonly createdAt: Date;
}

/** The issuer of credentials: its did:web and its keys. The first key is made when it is first needed. */
@Injectable()
export class Issuer {
  /** Its present name. */
  readonly did: Did;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly addresses: SiteAddresses,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.did = didWebOf(config.publicUrl);
  }

  /** Its names, by the addresses that the site has had, the oldest first: under each it has signed. */
  get names(): readonly Did[] {
    return [...new Set(this.addresses.all.map(didWebOf))];
  }

  /** The name that it has at an address of the site. */
  nameAt(host: string): Did {
    return didWebOf(this.addresses.at(host));
  }

  /**
   * The key in use, which stays so until the end of the transaction.
   * @throws when it was sealed with another APP_SECRET; rotating replaces it
   */
  async signingKey(tx: EntityManager): Promise<SigningKey> {
    const row = (await keyInUse(tx)) ?? (await this.first(tx));
    try {
      const pair = JSON.parse(await openText(this.keysOfSeal, row.sealedKey)) as KeyPair;
      return { id: row.id, pair, createdAt: row.createdAt };
    } catch (error) {
      const remedy =
        'Sealed with another APP_SECRET: set that one again, or change the key at /fm4/distintivos/llaves.';
      throw new Error(`The key that signs credentials cannot be opened. ${remedy}`, { cause: error });
    }
  }

  /** All keys, the newest first. */
  keys(): Promise<IssuerKey[]> {
    return this.db.as(anonymous, async (tx) =>
      (await publishedKeys(tx)).map(({ jwk, from, until }) => ({
        jwk,
        from: new Date(from),
        until: until === null ? null : new Date(until),
      })),
    );
  }

  /** The identifiers of each key, and the time in which it signed. */
  async signingTimes() {
    return (await this.keys()).map(({ jwk, from, until }) => ({
      verificationMethods: this.idsOf(jwk),
      signsFrom: from.toISOString(),
      signsUntil: until?.toISOString() ?? null,
    }));
  }

  /** The DID document of the issuer under one of its names. */
  async document(name: Did): Promise<Credential> {
    return didDocument(
      name,
      (await this.keys()).map(({ jwk }) => jwk),
    );
  }

  /** Finds keys of the issuer by the identifiers in proofs and tokens. */
  async keyFinder(): Promise<KeyFinder> {
    const keys = await this.keys();
    const byId = new Map(keys.flatMap((key) => this.idsOf(key.jwk).map((id) => [id, key] as const)));
    return (id) => byId.get(id) ?? null;
  }

  /** Puts a new key in use. The old one stays published: what it signed stays valid. */
  async rotate(actor: Actor): Promise<void> {
    const use = { what: 'distinctions.issuer-key.rotate', subject: (id: string) => id };
    await this.db.change(actor, use, async (tx) => {
      const at = this.clock.now();
      const old = await keyToRetire(tx);
      if (old) await tx.update(IssuerKeyRow, { id: old.id }, { retiredAt: at });
      const { id } = await this.insert(tx, at);
      const details = old ? { retired: old.id } : {};
      await recordAct(tx, actor, { at, act: 'distinctions.key-rotated', subject: { type: 'issuer-key', id }, details });
      return id;
    });
  }

  /** A key's identifiers under every name, the present one's first. */
  private idsOf(jwk: PublicJwk): string[] {
    return this.names.toReversed().flatMap((name) => [multikeyIdOf(name, jwk), jwkIdOf(name, jwk)]);
  }

  private async first(tx: EntityManager): Promise<StoredKey> {
    // Two processes may need the first key at once: the second waits here and finds it made.
    await lockIssuerKeys(tx);
    return (await keyInUse(tx)) ?? this.insert(tx, this.clock.now());
  }

  private async insert(tx: EntityManager, createdAt: Date): Promise<StoredKey> {
    const pair = newKeyPair();
    const { kty, crv, x } = pair;
    const sealedKey = await sealText(this.keysOfSeal[0]!, JSON.stringify(pair));
    const row = { id: newId(), publicJwk: { kty, crv, x }, sealedKey, createdAt, retiredAt: null };
    await tx.insert(IssuerKeyRow, row);
    return row;
  }

  /** A sealed key under the present secret; null where it is so. */
  reseal(sealed: string): Promise<string | null> {
    return resealText(this.keysOfSeal, sealed);
  }

  private get keysOfSeal(): readonly string[] {
    return secretsOf(this.config).map((secret) => `issuer-keys:${secret}`);
  }
}
