import type { Signer as KeySigner } from '@libpdf/core';
import { createHash, X509Certificate } from 'node:crypto';
import type { Containers } from './container.js';
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

/** A signer over any key that @libpdf/core can use. */
export class KeySignerAdapter extends Signer {
  private readonly described: CertificateDescription;
  private containers: Promise<Containers> | undefined;

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
    const [{ prepareFile }, containers] = await Promise.all([import('./place.js'), (this.containers ??= this.read())]);
    const file = await prepareFile(pdf, details, containers.room(server !== null));
    return file.fill(await containers.sign(file.digest, server));
  }

  private async read(): Promise<Containers> {
    const { containersOf } = await import('./container.js');
    return containersOf(this.key);
  }

  override certificate(): CertificateDescription {
    return this.described;
  }
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
