import { Inject, Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { signCredential, signJwt, STATUS_LIST_LENGTH } from '#libs/credentials';
import { distinctionCredential } from '#templates/distinctions/credentials/credential';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, system } from '../../database/index.js';
import type { DistinctionRow } from '../distinctions.queries.js';
import { DistinctionCredentialRow } from './credentials.entity.js';
import {
  countCredentials,
  credentialOf,
  credentialsOf,
  lockCredentials,
  type SignedCredential,
} from './credentials.queries.js';
import { blockAfter, endOf, listsOf } from './credentials.rules.js';
import { Issuer } from './issuer.js';

const ACTOR = 'distinctions.credential';

/** Issues the Open Badges credentials of distinctions, and keeps them. */
@Injectable()
export class BadgeCredentials {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly issuer: Issuer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The credential of a distinction's present edition, made if missing. Asked twice, the same bytes come back. */
  async issue(row: DistinctionRow): Promise<SignedCredential> {
    const made = await this.db.as(system(ACTOR, row.id), (tx) => credentialOf(tx, row.id, row.edition));
    if (made) return made;
    const use = { what: 'distinctions.credential.issue', subject: row.id };
    return this.db.change(system(ACTOR, row.id), use, (tx) => this.make(tx, row));
  }

  /** The credential of a distinction's present edition; null until it is made. */
  read(distinctionId: string): Promise<SignedCredential | null> {
    return this.db.as(system(ACTOR), (tx) => credentialOf(tx, distinctionId, null));
  }

  /** Every credential that a distinction was ever given, as it was signed. */
  onRecord(distinctionId: string): Promise<readonly SignedCredential[]> {
    return this.db.as(system(ACTOR), (tx) => credentialsOf(tx, distinctionId));
  }

  private async make(tx: EntityManager, row: DistinctionRow): Promise<SignedCredential> {
    await lockCredentials(tx);
    const { id: keyId, pair } = await this.issuer.signingKey(tx);
    const made = await credentialOf(tx, row.id, row.edition);
    if (made) return made;
    const place = await freePlace(tx);
    const { did } = this.issuer;
    const credential = distinctionCredential({
      origin: this.config.publicUrl,
      issuer: { did, name: this.config.issuer.name },
      ...row,
      code: formatCode(row.code),
      from: row.awardedAt,
      until: endOf(row.expiresOn),
      status: { ...listsOf(place.statusBlock), position: place.statusPosition },
    });
    const issuedAt = this.clock.now();
    const by = { did, key: pair, at: issuedAt };
    const document = `${JSON.stringify(await signCredential(credential, by), null, 2)}\n`;
    const signed = { document, jwt: signJwt(credential, by), issuedAt };
    const { id: distinctionId, edition, companyId } = row;
    await tx.insert(DistinctionCredentialRow, { ...signed, ...place, distinctionId, edition, companyId, keyId });
    return signed;
  }
}

/** A random free position in the newest pair of lists, so that positions do not tell who was first. */
async function freePlace(tx: EntityManager): Promise<{ statusBlock: number; statusPosition: number }> {
  const statusBlock = blockAfter(await countCredentials(tx));
  for (;;) {
    const place = { statusBlock, statusPosition: randomInt(STATUS_LIST_LENGTH) };
    if (!(await tx.existsBy(DistinctionCredentialRow, place))) return place;
  }
}
