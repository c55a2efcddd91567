import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { Signer } from '#libs/signing';
import { CONFIG, type Config } from '../config/index.js';
import { Credentials } from './credential/credentials.service.js';
import type { DistinctionRow } from './distinctions.queries.js';

/** A signed document and where it is to be kept. */
export interface PrintedDocument {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly certificateSha256: string;
  readonly key: string;
}

/** Draws and signs. */
@Injectable()
export class DistinctionPress {
  constructor(
    private readonly clock: Clock,
    private readonly signer: Signer,
    private readonly credentials: Credentials,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes the credential of a distinction that has none. */
  async certify(row: DistinctionRow): Promise<void> {
    await this.credentials.issue(row);
  }

  /** Draws and signs the document of a distinction, with its credential inside. */
  async print(row: DistinctionRow): Promise<PrintedDocument> {
    const credential = await this.credentials.issue(row);
    const code = formatCode(row.code);
    const { issuer, publicUrl } = this.config;
    // drawing is heavy to load, and most processes never draw
    const { renderDistinction } = await import('#templates/pdf/distinctions/distinction');
    const plain = await renderDistinction({
      locale: 'es',
      code,
      verifyAt: `${publicUrl}/verificar/${code}`,
      issuer: { name: issuer.name },
      level: row.level,
      levelName: row.levelName,
      instrumentVersion: row.instrumentVersion,
      tradeName: row.tradeName,
      legalName: row.legalName,
      place: row.place,
      awardedOn: row.awardedOn,
      expiresOn: row.expiresOn,
      issuedAt: row.awardedAt,
      signatories: row.signatories,
      attachments: [
        {
          name: `credencial-${code}.json`,
          bytes: Buffer.from(credential.document),
          contentType: 'application/vc+ld+json',
          description: 'Open Badges 3.0, W3C Verifiable Credential 2.0',
          relationship: 'Data',
          at: credential.issuedAt,
        },
      ],
    });
    const bytes = await this.signer.sign(plain, {
      reason: `Distintivo Puertas Abiertas ${code}`,
      location: issuer.address,
      name: 'Firma',
      at: this.clock.now(),
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const certificateSha256 = this.signer.certificate().sha256;
    return { bytes, sha256, certificateSha256, key: `distinctions/${row.id}/${sha256.slice(0, 16)}.pdf` };
  }
}
