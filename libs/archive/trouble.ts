/**
 * Why a file is not read: it is no archive; it is encrypted and no passphrase is given; it is not encrypted and one is given;
 * the passphrase is another; or it was cut off or changed.
 */
export type Trouble = 'foreign' | 'locked' | 'unlocked' | 'passphrase' | 'damaged';

/** The file is not an archive that can be read. */
export class NotAnArchive extends Error {
  override readonly name = 'NotAnArchive';

  constructor(
    readonly trouble: Trouble,
    cause?: unknown,
  ) {
    super(`The archive cannot be read: ${trouble}`, { cause });
  }
}
