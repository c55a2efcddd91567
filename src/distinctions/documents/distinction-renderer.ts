import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { dayOf } from '#libs/mexico';
import { Signer } from '#libs/signing';
import { CONFIG, type Config } from '../../config/index.js';
import { BadgeCredentials } from '../credentials/badge-credentials.js';
import type { DistinctionRow } from '../distinctions.queries.js';

/** A signed document. */
export interface RenderedDocument {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly certificateSha256: string;
}

/** Renders and signs the PDF of a distinction. */
@Injectable()
export class DistinctionRenderer {
  constructor(
    private readonly clock: Clock,
    private readonly signer: Signer,
    private readonly credentials: BadgeCredentials,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Issues the missing credential of a distinction whose document is made. */
  async issueCredential(row: DistinctionRow): Promise<void> {
    await this.credentials.issue(row);
  }

  /**
   * @returns the signed document, with the credential attached inside
   * @throws TimestampsUnavailable while the time-stamp server gives no stamp and none may be left out
   */
  async render(row: DistinctionRow, locale: 'es' | 'en'): Promise<RenderedDocument> {
    const credential = await this.credentials.issue(row);
    const code = formatCode(row.code);
    const { issuer, publicUrl } = this.config;
    const certificate = this.signer.certificate();
    const at = this.clock.now();
    // Heavy to load, and most processes never draw.
    const { renderDistinction, SIGNATURE_FIELD } = await import('#templates/distinctions/documents/distinction.pdf');
    const plain = await renderDistinction({
      locale,
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
      seal: { by: certificate.name, on: dayOf(at) },
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
      name: SIGNATURE_FIELD,
      at,
      timestamp: true,
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { bytes, sha256, certificateSha256: certificate.sha256 };
  }
}
