/**
 * Texts that may be stored and not read: encrypted with a key that is not beside them. better-auth's own cipher
 * (XChaCha20-Poly1305, the key hashed by SHA-256), loaded with the first text, because all of better-auth comes along.
 */

/** Encrypts a text. */
export async function sealText(key: string, text: string): Promise<string> {
  const { symmetricEncrypt } = await import('better-auth/crypto');
  return symmetricEncrypt({ key, data: text });
}

/** The text that was encrypted. @throws when that was done with another key, or something was changed since */
export async function openText(key: string, sealed: string): Promise<string> {
  const { symmetricDecrypt } = await import('better-auth/crypto');
  return symmetricDecrypt({ key, data: sealed });
}
