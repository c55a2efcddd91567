import type { PDF, Signer as KeySigner } from '@libpdf/core';
import { createHash, X509Certificate } from 'node:crypto';
import { type Timestamps, TimestampsUnavailable } from './timestamps.js';

/** What a signature says of itself; shown by PDF readers. */
export interface SignatureDetails {
  reason: string;
  location: string;
  /** Name of the signature field, for readers of the structure. */
  name: string;
  at: Date;
  /** Ask the time-stamp server, if there is one (PAdES B-T). */
  timestamp?: boolean;
}

/** Where time stamps come from, and whether a file may go out without one while the server gives none. */
export interface TimestampPolicy {
  readonly server: Timestamps;
  readonly optional: boolean;
}

/** The certificate with which a signer signs. */
export interface CertificateDescription {
  /** Whom it names: the common name, else the organization. */
  name: string;
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
  /**
   * Adds a PAdES signature over the whole file as an incremental update: the given bytes stay as they are in front.
   * @throws TimestampsUnavailable when a time stamp was asked for, cannot be had, and is not optional
   */
  abstract sign(pdf: Uint8Array, details: SignatureDetails): Promise<Uint8Array>;

  abstract certificate(): CertificateDescription;
}

// An ECDSA or RSA signature with a short chain takes 2 to 6 KB; the rest of the default 12 KB would be zeros in each file.
const CONTAINER_BYTES = 6_144;
const BYTES_PER_CHAIN_LINK = 2_500;
// A token with the certificates of its server: 3 to 7 KB.
const TOKEN_BYTES = 9_216;

/** A signer over any key that @libpdf/core can use. */
export class KeySignerAdapter extends Signer {
  private readonly described: CertificateDescription;

  constructor(
    private readonly key: KeySigner,
    private readonly timestamps: TimestampPolicy | null,
  ) {
    super();
    this.described = describe(key.certificate);
  }

  override async sign(pdf: Uint8Array, details: SignatureDetails): Promise<Uint8Array> {
    const { timestamps } = this;
    if (!details.timestamp || !timestamps) return this.seal(pdf, details, null);
    try {
      return await this.seal(pdf, details, timestamps.server);
    } catch (error) {
      if (!timestamps.optional || !(error instanceof TimestampsUnavailable)) throw error;
      return this.seal(pdf, details, null);
    }
  }

  private async seal(pdf: Uint8Array, details: SignatureDetails, server: Timestamps | null): Promise<Uint8Array> {
    const library = await import('@libpdf/core');
    const document = await library.PDF.load(pdf);
    keepPlace(document, details.name);
    const links = this.key.certificateChain?.length ?? 0;
    const { bytes } = await document.sign({
      signer: unsigned(this.key),
      level: 'B-B',
      reason: details.reason,
      location: details.location,
      fieldName: details.name,
      signingTime: details.at,
      estimatedSize: CONTAINER_BYTES + links * BYTES_PER_CHAIN_LINK + (server ? TOKEN_BYTES : 0),
    });
    const { signContainer } = await import('./container.js');
    return signContainer(bytes, this.key, server);
  }

  override certificate(): CertificateDescription {
    return this.described;
  }
}

/** The key, for a container that is signed only when it is complete. */
const unsigned = (key: KeySigner): KeySigner => ({
  certificate: key.certificate,
  ...(key.certificateChain ? { certificateChain: key.certificateChain } : {}),
  keyType: key.keyType,
  signatureAlgorithm: key.signatureAlgorithm,
  sign: async () => new Uint8Array(1),
});

/** @libpdf/core moves every signature out of sight: one that has a place on the page keeps it. */
function keepPlace(document: PDF, name: string): void {
  const dict = document.getForm()?.getField(name)?.getDict();
  const place = dict?.get('Rect');
  if (!dict || !place) return;
  const set = dict.set.bind(dict);
  dict.set = (key, value) => set(key, (typeof key === 'string' ? key : key.value) === 'Rect' ? place : value);
}

function describe(der: Uint8Array): CertificateDescription {
  const certificate = new X509Certificate(der);
  return {
    name: nameIn(certificate.subject),
    subject: certificate.subject.replaceAll('\n', ', '),
    issuer: certificate.issuer.replaceAll('\n', ', '),
    notBefore: new Date(certificate.validFrom),
    notAfter: new Date(certificate.validTo),
    sha256: createHash('sha256').update(der).digest('hex'),
    selfSigned: certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey),
  };
}

const nameIn = (subject: string) =>
  unescape(/^CN=(.+)$/m.exec(subject)?.[1] ?? /^O=(.+)$/m.exec(subject)?.[1] ?? subject.replaceAll('\n', ', '));

/** Node writes names as RFC 4514 has it: signs that mean something there stand behind a backslash. */
const unescape = (name: string) =>
  name.replace(/\\([0-9a-f]{2})|\\(.)/gi, (_, code: string | undefined, sign: string) =>
    code ? String.fromCharCode(parseInt(code, 16)) : sign,
  );
