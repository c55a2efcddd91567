import { createHash, randomBytes } from 'node:crypto';

/** A secret for an address: 256 bits, 43 characters that need no escaping. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a token, base64url: what is stored, so that the database does not reveal the token. */
export const tokenHash = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** The identifier of a confirmation; better-auth stores its hash, made as by `tokenHash`. */
export const confirmationOf = (token: string) => `confirm-email:${token}`;
