/**
 * Electronic signatures in PDF files: PAdES baseline B-B, B-T with a time-stamp server (ETSI EN 319 142-1). Knows no domain
 * word.
 *
 * - `Signer` signs; `openSigner` makes one from a PKCS #12 file, `openDemoSigner` from a self-signed certificate that it
 *   makes once and keeps in a folder. `replaceSigner` and `replaceDemoSigner` put another key in the place of either.
 * - `openTimestamps` asks a time-stamp server (RFC 3161).
 * - `readSignatures` says what each signature found in a file is worth: whose it is and whether the bytes are those signed.
 *   `certificatesIn` and `wordsIn` find what is left of them in a file that was written anew.
 *
 * The libraries behind it are heavy: each is loaded when it is first needed.
 */
import type { FoundSignature, SignatureReport } from './read-signature.js';
import type { Rotation } from './rotation.js';

export {
  Signer,
  SigningSetupError,
  type CertificateDescription,
  type SignatureDetails,
  type TimestampPolicy,
} from './signer.js';
export { openTimestamps, type Timestamps, TimestampsUnavailable } from './timestamps.js';
export { openSigner } from './p12-signer.js';
export { openDemoSigner } from './demo-signer.js';
export type { Rotation } from './rotation.js';
export type { FoundSignature, SignatureReport } from './read-signature.js';
export { wordsIn } from './pdf-texts.js';

/**
 * Reads the last signature of a file. Answers "signed: false" to anything that is not a readable signature, never throws: the
 * bytes come from strangers. Whether the certificate is to be trusted is for the caller to say.
 */
export async function readSignature(pdf: Uint8Array): Promise<SignatureReport> {
  const reader = await import('./read-signature.js');
  return reader.readSignature(pdf);
}

/**
 * Reads all signatures of a file, in its order; those that are not readable are left out. Never throws. Whether a
 * certificate is to be trusted is for the caller to say.
 */
export async function readSignatures(pdf: Uint8Array): Promise<readonly FoundSignature[]> {
  const reader = await import('./read-signature.js');
  return reader.readSignatures(pdf);
}

/** The file with spaces where it has the containers of signatures, which no signature covers. */
export async function withoutContainers(pdf: Uint8Array): Promise<Uint8Array> {
  const reader = await import('./read-signature.js');
  return reader.withoutContainers(pdf);
}

/**
 * SHA-256 of the certificates in all signatures of a file, readable or not, also where the file was written anew around
 * them. They prove nothing by themselves. Never throws.
 */
export async function certificatesIn(pdf: Uint8Array): Promise<readonly string[]> {
  const reader = await import('./read-signature.js');
  return reader.certificatesIn(pdf);
}

/** Puts a PKCS #12 file in the place of another, which is kept beside it. See `rotation.ts`. */
export async function replaceSigner(
  file: string,
  next: { bytes: Uint8Array; password: string },
  now: Date,
): Promise<Rotation> {
  const rotation = await import('./rotation.js');
  return rotation.replaceSigner(file, next, now);
}

/** Makes a new demonstration certificate in `folder`; the former one is kept beside it. */
export async function replaceDemoSigner(folder: string, owner: { organization: string; now: Date }): Promise<Rotation> {
  const rotation = await import('./rotation.js');
  return rotation.replaceDemoSigner(folder, owner);
}
