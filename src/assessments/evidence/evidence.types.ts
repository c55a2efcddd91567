import type { Legibility } from '#libs/files';
import type { ReceivedFile } from '#libs/storage';
import type { Refused } from '../../web/index.js';

/** One file that proves an answer; removed files are never listed. */
export interface EvidenceFile {
  readonly id: string;
  readonly itemId: string;
  /** Which of the item's usual evidence it is, in the instrument's words; null for anything else. */
  readonly proves: string | null;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** By content, not by what the browser said. */
  readonly contentType: string;
  readonly sha256: string;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
  /** What a reader saw in it; null until somebody looked. */
  readonly legibility: Legibility | null;
  /** When it was last changed, as the file itself says. */
  readonly changedAt: Date | null;
}

/** A file that was removed and can be brought back. */
export interface RemovedFile {
  readonly id: string;
  readonly itemId: string;
  readonly name: string;
  readonly removedAt: Date;
}

/** A file that somebody sent, whole and not kept yet. */
export interface SentFile {
  /** As the browser says it. */
  readonly name: string;
  readonly file: ReceivedFile;
  /** The form's field it came in, which may say what it proves. */
  readonly field?: string;
}

/** A file of a form that was not kept, and why. */
export interface RefusedFile {
  readonly field: string;
  readonly refusal: Refused;
}

/** What became of the files of a form. */
export interface KeptFiles {
  /** Names of those that were kept. */
  readonly added: readonly string[];
  readonly refused: readonly RefusedFile[];
}
