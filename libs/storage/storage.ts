import type { Readable } from 'node:stream';

/**
 * Files by key. A key is made by the application, never by people: lower-case letters, digits, `-`, `_`, `.` and `/`
 * between parts, at most 200 characters; any other is refused with a `RangeError`. Nothing here is ever served as a file of
 * the site: the application reads it and says what it is.
 */
export abstract class Storage {
  /** Keeps the bytes under the key, whole or not at all; what was there before is replaced. */
  abstract put(key: string, bytes: Uint8Array, about: { contentType: string }): Promise<void>;
  /** The bytes under the key; throws `NotStored` if there are none. */
  abstract get(key: string): Promise<Uint8Array>;
  /** The same, piece by piece, for what is sent on. */
  abstract stream(key: string): Promise<Readable>;
  /** Forgets what is under the key; fine if there is nothing. */
  abstract delete(key: string): Promise<void>;
  /** Whether there is something under the key. */
  abstract has(key: string): Promise<boolean>;
}

/** There is nothing under that key. */
export class NotStored extends Error {
  constructor(readonly key: string) {
    super(`Nothing is stored under ${key}`);
    this.name = 'NotStored';
  }
}

/** Refuses a key that could leave its folder or mean different things to a disk and to a bucket. */
export function checkKey(key: string): void {
  const parts = key.length > 200 ? [] : key.split('/');
  if (parts.length === 0 || !parts.every((part) => /^[a-z0-9_-][a-z0-9._-]*$/.test(part) && !part.includes('..'))) {
    throw new RangeError(`Not a key for storage: ${JSON.stringify(key.slice(0, 60))}`);
  }
}
