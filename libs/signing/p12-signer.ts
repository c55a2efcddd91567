import { KeySignerAdapter, type Signer, SigningSetupError, type TimestampPolicy } from './signer.js';

/** Opens a PKCS #12 file (`.p12`, `.pfx`) with RSA or EC key; refuses a wrong password or another format with the remedy. */
export async function openSigner(
  p12: { bytes: Uint8Array; password: string },
  timestamps: TimestampPolicy | null = null,
): Promise<Signer> {
  const { P12Signer } = await import('@libpdf/core');
  try {
    return new KeySignerAdapter(await P12Signer.create(p12.bytes, p12.password, { buildChain: false }), timestamps);
  } catch (error) {
    throw new SigningSetupError(
      'The signing certificate cannot be opened.',
      'Check that the file is PKCS #12 (.p12, .pfx) and that its password is right.',
      { cause: error },
    );
  }
}
