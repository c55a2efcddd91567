import { randomBytes, timingSafeEqual } from 'node:crypto';
import { openText } from '#libs/sealing';
import type { PasswordHasher } from './password-hasher.js';

const HASHED = /^[\w-]{22}\.[\w-]{43}$/;

/** Whether what is stored is hashed; otherwise it is encrypted, as better-auth did with the codes made before. */
export const isHashed = (stored: string): boolean => stored.startsWith('[');

/**
 * How recovery codes are stored, for better-auth: hashed as passwords are. One salt for the codes of a person, so that to look
 * one up takes one hash. Codes that were encrypted are hashed as soon as one of them is used.
 * @param secret by which better-auth encrypted
 */
export const recoveryCodeStorage = (secret: string, hasher: PasswordHasher) => ({
  /** @param json the codes, or their hashes when one was spent */
  encrypt: async (json: string): Promise<string> => {
    const codes = JSON.parse(json) as string[];
    return codes.every((code) => HASHED.test(code)) ? json : JSON.stringify(await hashesOf(hasher, codes));
  },
  decrypt: (stored: string): Promise<string> => (isHashed(stored) ? Promise.resolve(stored) : openText(secret, stored)),
});

async function hashesOf(hasher: PasswordHasher, codes: readonly string[]): Promise<string[]> {
  const salt = randomBytes(16);
  const hashes: string[] = [];
  // one after the other: each takes 32 MB
  for (const code of codes)
    hashes.push(`${salt.toString('base64url')}.${(await hasher.derive(code, salt)).toString('base64url')}`);
  return hashes;
}

/** The one of the stored codes that this is, as it is stored; null: none. */
export async function storedFormOf(
  hasher: PasswordHasher,
  code: string,
  stored: readonly string[],
): Promise<string | null> {
  const [salt] = stored[0]?.split('.') ?? [];
  if (salt === undefined || !HASHED.test(stored[0]!)) return stored.includes(code) ? code : null;
  const hash = await hasher.derive(code, Buffer.from(salt, 'base64url'));
  const isIt = (one: string) => timingSafeEqual(Buffer.from(one.slice(salt.length + 1), 'base64url'), hash);
  return stored.find(isIt) ?? null;
}
