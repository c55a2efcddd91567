import type { Signer as KeySigner } from '@libpdf/core';
import { createHash, X509Certificate } from 'node:crypto';

/** What a signature says of itself; shown by PDF readers. */
export interface SignatureDetails {
  reason: string;
  location: string;
  /** Name of the signature field, for readers of the structure. */
  name: string;
  at: Date;
}

/** The certificate with which a signer signs. */
export interface CertificateDescription {
  subject: string;
  issuer: string;
  notBefore: Date;
  notAfter: Date;
  /** SHA-256 of the DER bytes, lower-case hexadecimal. */
  sha256: string;
  selfSigned: boolean;
}

/** A signing key cannot be used; `remedy` says what to do about it. */
export class SigningSetupError extends Error {
  constructor(
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(`${message} ${remedy}`, options);
    this.name = 'SigningSetupError';
  }
}

/** Signs PDF files with one certificate. */
export abstract class Signer {
  /** Adds a PAdES B-B signature over the whole file as an incremental update: the given bytes stay as they are in front. */
  abstract sign(pdf: Uint8Array, details: SignatureDetails): Promise<Uint8Array>;

  abstract certificate(): CertificateDescription;
}

// An ECDSA or RSA signature with a short chain takes 2 to 6 KB; the rest of the default 12 KB would be zeros in each file.
const CONTAINER_BYTES = 6_144;
const BYTES_PER_CHAIN_LINK = 2_500;

/** A signer over any key that @libpdf/core can use. */
export class KeySignerAdapter extends Signer {
  private readonly described: CertificateDescription;

  constructor(private readonly key: KeySigner) {
    super();
    this.described = describe(key.certificate);
  }

  override async sign(pdf: Uint8Array, details: SignatureDetails): Promise<Uint8Array> {
    const { PDF } = await import('@libpdf/core');
    const document = await PDF.load(pdf);
    const { bytes } = await document.sign({
      signer: this.key,
      level: 'B-B',
      reason: details.reason,
      location: details.location,
      fieldName: details.name,
      signingTime: details.at,
      estimatedSize: CONTAINER_BYTES + (this.key.certificateChain?.length ?? 0) * BYTES_PER_CHAIN_LINK,
    });
    return bytes;
  }

  override certificate(): CertificateDescription {
    return this.described;
  }
}

function describe(der: Uint8Array): CertificateDescription {
  const certificate = new X509Certificate(der);
  return {
    subject: certificate.subject.replaceAll('\n', ', '),
    issuer: certificate.issuer.replaceAll('\n', ', '),
    notBefore: new Date(certificate.validFrom),
    notAfter: new Date(certificate.validTo),
    sha256: createHash('sha256').update(der).digest('hex'),
    selfSigned: certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey),
  };
}
