import { Inject, Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { signCredential, signJwt, STATUS_LIST_LENGTH } from '#libs/credentials';
import { addDays, instantOf } from '#libs/mexico';
import { distinctionCredential } from '#templates/distinctions/credentials/credential';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, system } from '../../database/index.js';
import type { DistinctionRow } from '../distinctions.queries.js';
import { DistinctionCredentialRow } from './credentials.entity.js';
import { listsOf } from './credentials.rules.js';
import { Issuer } from './issuer.js';

const actor = system('distinctions.credential');

/** A credential in its two forms, as it was signed. */
export interface SignedCredential {
  readonly document: string;
  readonly jwt: string;
  readonly issuedAt: Date;
}

/** Makes and keeps the credentials of distinctions. */
@Injectable()
export class Credentials {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly issuer: Issuer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The credential of a distinction with its names of today, made if there is none. Asked twice, the same bytes come back. */
  async issue(row: DistinctionRow): Promise<SignedCredential> {
    return (
      (await this.db.as(actor, (tx) => find(tx, row.id, row.edition))) ?? this.db.as(actor, (tx) => this.make(tx, row))
    );
  }

  /** The credential of a distinction with its names of today, or null while there is none. */
  read(distinctionId: string): Promise<SignedCredential | null> {
    return this.db.as(actor, (tx) => find(tx, distinctionId, null));
  }

  private async make(tx: EntityManager, row: DistinctionRow): Promise<SignedCredential> {
    // One after the other, whichever process makes them: no distinction gets two, and no position is taken twice.
    await tx.query(`select pg_advisory_xact_lock(hashtext('distinction_credentials'))`);
    const { id: keyId, pair } = await this.issuer.signingKey(tx);
    const made = await find(tx, row.id, row.edition);
    if (made) return made;
    const place = await freePlace(tx);
    const { did } = this.issuer;
    const code = formatCode(row.code);
    const credential = distinctionCredential({
      origin: this.config.publicUrl,
      issuer: { did, name: this.config.issuer.name },
      ...row,
      code,
      from: row.awardedAt,
      until: new Date(instantOf(addDays(row.expiresOn, 1)).getTime() - 1000),
      status: { ...listsOf(place.block), position: place.position },
    });
    const issuedAt = this.clock.now();
    const by = { did, key: pair, at: issuedAt };
    const document = `${JSON.stringify(await signCredential(credential, by), null, 2)}\n`;
    const signed = { document, jwt: signJwt(credential, by), issuedAt };
    await tx.insert(DistinctionCredentialRow, {
      ...signed,
      distinctionId: row.id,
      edition: row.edition,
      companyId: row.companyId,
      keyId,
      statusBlock: place.block,
      statusPosition: place.position,
    });
    return signed;
  }
}

/** @param edition null: the one of today */
async function find(
  tx: EntityManager,
  distinctionId: string,
  edition: number | null,
): Promise<SignedCredential | null> {
  const [row] = await tx.query(
    `select c.document, c.jwt, c.issued_at as "issuedAt" from distinction_credentials c
     join distinctions d on d.id = c.distinction_id
     where c.distinction_id = $1 and c.edition = coalesce($2, d.edition)`,
    [distinctionId, edition],
  );
  return row ?? null;
}

/** A random free position in the newest pair of lists, so that positions tell nothing about who was first. */
async function freePlace(tx: EntityManager): Promise<{ block: number; position: number }> {
  const [{ n }] = await tx.query('select count(*)::int as n from distinction_credentials');
  // Half-full lists are followed by a new pair: a free position is found after two attempts on average, at most.
  const block = Math.floor(n / (STATUS_LIST_LENGTH / 2)) + 1;
  for (;;) {
    const position = randomInt(STATUS_LIST_LENGTH);
    const taken: unknown[] = await tx.query(
      'select 1 from distinction_credentials where status_block = $1 and status_position = $2',
      [block, position],
    );
    if (taken.length === 0) return { block, position };
  }
}
