/**
 * Electronic signatures in PDF files: PAdES baseline B-B (ETSI EN 319 142-1). Knows no domain word.
 *
 * - `Signer` signs; `openSigner` makes one from a PKCS #12 file, `openDemoSigner` from a self-signed certificate that it
 *   makes once and keeps in a folder.
 * - `readSignature` says what a signature found in a file is worth: whose it is and whether the bytes are those signed.
 */
export { Signer, SigningSetupError, type CertificateDescription, type SignatureDetails } from './signer.js';
export { openSigner } from './p12-signer.js';
export { openDemoSigner } from './demo-signer.js';
export { readSignature, type SignatureReport } from './read-signature.js';
