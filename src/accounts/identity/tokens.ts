import { createHash, randomBytes } from 'node:crypto';

/** A secret for an address: 256 bits, 43 characters that need no escaping. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: who reads the database cannot go back from it. */
export const tokenHash = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Under which identifier a confirmation waits; the database holds its hash (SHA-256, base64url). */
export const confirmationOf = (token: string) => `confirm-email:${token}`;
