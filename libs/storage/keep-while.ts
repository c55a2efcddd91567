import type { ReceivedFile, Storage } from './storage.js';

/** A file that arrived, and where it is to be kept. */
export interface FileToKeep {
  readonly file: ReceivedFile;
  readonly key: string;
  readonly contentType: string;
}

/**
 * Keeps files, then does `work`, which writes down that they are there: what is written down never lacks its bytes. When
 * something fails, no bytes are left.
 * @throws CannotStore, and whatever `work` throws
 */
export async function keepWhile<T>(storage: Storage, files: readonly FileToKeep[], work: () => Promise<T>): Promise<T> {
  const kept: string[] = [];
  try {
    for (const { file, key, contentType } of files) {
      await file.keep(key, { contentType });
      kept.push(key);
    }
    return await work();
  } catch (error) {
    for (const key of kept) await storage.delete(key);
    throw error;
  }
}
