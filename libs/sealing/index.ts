/**
 * Texts that may be stored and not read: encrypted with a key that is not beside them. better-auth's own cipher
 * (XChaCha20-Poly1305, the key hashed by SHA-256), loaded with the first text, because all of better-auth comes along.
 */

/** Encrypts a text. */
export async function sealText(key: string, text: string): Promise<string> {
  const { symmetricEncrypt } = await import('better-auth/crypto');
  return symmetricEncrypt({ key, data: text });
}

/**
 * The text that was encrypted with the key, or with one of several.
 * @throws when that was done with another key, or something was changed since
 */
export async function openText(keys: string | readonly string[], sealed: string): Promise<string> {
  const { symmetricDecrypt } = await import('better-auth/crypto');
  let trouble: unknown = new Error('No key was given');
  for (const key of [keys].flat()) {
    try {
      return await symmetricDecrypt({ key, data: sealed });
    } catch (error) {
      trouble = error;
    }
  }
  throw trouble;
}

/**
 * The text encrypted with the first key, where another of them encrypted it; null where the first did.
 * @throws when none of them did
 */
export async function resealText([key = '', ...former]: readonly string[], sealed: string): Promise<string | null> {
  const isPresent = await openText(key, sealed).then(
    () => true,
    () => false,
  );
  return isPresent ? null : sealText(key, await openText(former, sealed));
}
