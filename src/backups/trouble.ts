import { NotAnArchive } from '#libs/archive';

const words = {
  foreign: 'is no backup of Puertas Abiertas.',
  locked: 'is encrypted. Set BACKUP_PASSPHRASE to the passphrase with which it was made.',
  unlocked: 'is not encrypted, and BACKUP_PASSPHRASE is set. Unset it if you mean this file.',
  passphrase: 'was made with another BACKUP_PASSPHRASE.',
  damaged: 'is damaged: it was cut off or changed since it was made. Take another backup.',
  format: 'was made by a newer version in a format that this one does not know. Use that version.',
  newer: 'was made by a newer version. Restore it with that version or a later one.',
  secret:
    'was made with another APP_SECRET, and what is encrypted with it could not be read. Set the APP_SECRET of that time.',
} as const;

/** Why a backup is not made or not restored, in words for who asked; nothing was written. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

/** What is wrong with a file. */
export const refuseFile = (path: string, why: keyof typeof words): BackupRefused =>
  new BackupRefused(`${path} ${words[why]}`);

/** Reads something of a file; that it cannot be read is told in words. @throws BackupRefused */
export async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotAnArchive) throw refuseFile(path, error.trouble);
    if ((error as { code?: string }).code === 'ENOENT') throw new BackupRefused(`${path}: there is no such file.`);
    throw error;
  }
}
