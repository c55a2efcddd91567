/**
 * Electronic signatures in PDF files: PAdES baseline B-B, B-T with a time-stamp server (ETSI EN 319 142-1). Knows no domain
 * word.
 *
 * - `Signer` signs; `openSigner` makes one from a PKCS #12 file, `openDemoSigner` from a self-signed certificate that it
 *   makes once and keeps in a folder.
 * - `openTimestamps` asks a time-stamp server (RFC 3161).
 * - `readSignature` says what a signature found in a file is worth: whose it is and whether the bytes are those signed.
 *
 * The libraries behind it are heavy: each is loaded when it is first needed.
 */
import type { SignatureReport } from './read-signature.js';

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
export type { SignatureReport } from './read-signature.js';

/**
 * Reads the last signature of a file. Answers "signed: false" to anything that is not a readable signature, never throws: the
 * bytes come from strangers. Whether the certificate is to be trusted is for the caller to say.
 */
export async function readSignature(pdf: Uint8Array): Promise<SignatureReport> {
  const reader = await import('./read-signature.js');
  return reader.readSignature(pdf);
}
