import type { Readable } from 'node:stream';
import { type Trouble, troubleOf } from './trouble.js';

/** A file that has arrived whole and is nothing yet: it is kept under a key, or dropped. */
export interface ReceivedFile {
  /** Bytes. */
  readonly size: number;
  /** Of its content, in hexadecimal. */
  readonly sha256: string;
  /** Where it lies on this machine meanwhile, to be looked at. */
  readonly path: string;
  /** Moves it under the key, whole or not at all. @throws CannotStore */
  keep(key: string, about: { contentType: string }): Promise<void>;
  /** Forgets it; fine if it was kept or dropped already. */
  drop(): Promise<void>;
}

/** A part of a file: its first byte and its last, from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Files by key. A key is made by the application, never by people: lower-case letters, digits, `-`, `_`, `.` and `/`
 * between parts, at most 200 characters; any other is refused with a `RangeError`. Nothing here is ever served as a file of
 * the site: the application reads it and says what it is.
 */
export abstract class Storage {
  private readonly listeners: ((trouble: Trouble, error: Error) => void)[] = [];

  /** Keeps the bytes under the key, whole or not at all; what was there before is replaced. @throws CannotStore */
  abstract put(key: string, bytes: Uint8Array, about: { contentType: string }): Promise<void>;
  /**
   * Writes what arrives to a file of its own, piece by piece: a large one costs no memory. Always reads to the end, so that
   * what follows can be read; nothing is left of a file that breaks off.
   * @param takes asked before each piece; once it says no, the rest is read and forgotten, and the result is null
   * @throws CannotStore
   */
  abstract receive(source: AsyncIterable<Uint8Array>, takes?: (bytes: number) => boolean): Promise<ReceivedFile | null>;
  /** Removes what was received, was neither kept nor dropped, and was last written before then. Returns how many. */
  abstract forgetUnfinished(before: Date): Promise<number>;
  /** Writes something and takes it away again. Returns the bytes that are free; null where nobody can know. @throws CannotStore */
  abstract tryOut(): Promise<{ free: number | null }>;
  /** The bytes under the key; throws `NotStored` if there are none. */
  abstract get(key: string): Promise<Uint8Array>;
  /**
   * The same, piece by piece, for what is sent on.
   * @param range the first and the last byte; all of it without one
   */
  abstract stream(key: string, range?: ByteRange): Promise<Readable>;
  /** How many bytes are under the key, and of which kind they are said to be. @throws NotStored */
  abstract about(key: string): Promise<{ size: number; contentType: string }>;
  /** Forgets what is under the key; fine if there is nothing. */
  abstract delete(key: string): Promise<void>;
  /** Whether there is something under the key. */
  abstract has(key: string): Promise<boolean>;

  /** Has `listen` hear each time that something could not be stored. It must not throw. */
  whenItCannot(listen: (trouble: Trouble, error: Error) => void): void {
    this.listeners.push(listen);
  }

  /** Does `work`, which writes; what the disk or the bucket cannot take is told to those who listen. */
  protected async writing<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof CannotStore) throw error;
      const trouble = troubleOf(error);
      if (!trouble) throw error;
      const cannot = new CannotStore(trouble, error);
      for (const listen of this.listeners) listen(trouble, cannot);
      throw cannot;
    }
  }
}

/** The disk or the bucket does not take what was to be stored; it is nobody's file that is at fault. */
export class CannotStore extends Error {
  override readonly name = 'CannotStore';

  constructor(
    readonly trouble: Trouble,
    cause: unknown,
  ) {
    super(`The storage is ${trouble}`, { cause });
  }
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
