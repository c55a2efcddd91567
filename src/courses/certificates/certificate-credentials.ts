import { Injectable } from '@nestjs/common';
import type { CertificateRow } from './certificates.queries.js';

/** A credential in its two forms: JSON-LD with its proof, and a token. */
export interface CertificateCredential {
  readonly document: string;
  readonly jwt: string;
}

/** Makes the credential of a certificate, once: asked again, the same bytes come back. */
export type CredentialMaker = (certificate: CertificateRow) => Promise<CertificateCredential>;

/** Certificates as Open Badges credentials: a later room, which has the keys, says how they are made. */
@Injectable()
export class CertificateCredentials {
  private maker: CredentialMaker | null = null;

  /** To be called once, while the application starts. */
  madeBy(maker: CredentialMaker): void {
    this.maker = maker;
  }

  /** The credential of a certificate; for its holder alone, since it has their whole name. */
  of(certificate: CertificateRow): Promise<CertificateCredential> {
    if (!this.maker) throw new Error('nothing makes credentials of certificates');
    return this.maker(certificate);
  }
}
