/** What was taken out: what a camera wrote into a picture (place, time, device), or who wrote a document and with what. */
export type RemovedMetadata = 'photo-data' | 'authorship';

/** A file without what it says of the people who made it. */
export interface CleanedFile {
  /** Whether it was written anew to the given place; else there was nothing to take out, and it stays as it is. */
  readonly written: boolean;
  readonly removed: readonly RemovedMetadata[];
  /** It carries an electronic signature, which any change would break: it stays as it is, with all that it says. */
  readonly signed: boolean;
}

/**
 * It cannot be made clean: `broken`, it does not open; `encrypted`, it asks for a password; `too-many-pixels`, the picture is
 * larger than any camera's; `uncleanable`, it says who wrote it and cannot be written anew without harm.
 */
export class UncleanableFile extends Error {
  override readonly name = 'UncleanableFile';

  constructor(
    readonly reason: 'broken' | 'encrypted' | 'too-many-pixels' | 'uncleanable',
    cause?: unknown,
  ) {
    super(`The file is ${reason}`, { cause });
  }
}
