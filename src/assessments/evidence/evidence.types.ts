import type { Legibility } from '#libs/files';
import type { PersonalDataCounts } from '#libs/mexico';
import type { Refused } from '../../web/index.js';
import type { TakenFile } from '../intake/file-intake.js';

/**
 * `file`: sent by a person; `link`: an address, with what stands there; `statement`: written by a person; `record`: what the
 * product itself holds, attached by itself. All of them have bytes, a size and a hash.
 */
export type EvidenceKind = 'file' | 'link' | 'statement' | 'record';

/** One piece of evidence as it proves one practice; removed ones and former versions are never listed. */
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
  /** Null: the product itself. */
  readonly uploadedBy: string | null;
  readonly uploadedAt: Date;
  /** What a reader saw in it; null until somebody looked. */
  readonly legibility: Legibility | null;
  /** When it was last changed, as the file itself says. */
  readonly changedAt: Date | null;
  readonly kind: EvidenceKind;
  /** The same for all versions of a document and all practices that it proves. */
  readonly documentId: string;
  readonly documentVersion: number;
  /** Days, `YYYY-MM-DD`: from when to when what it says holds. */
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  /** Of a link. */
  readonly link: string | null;
  /** What the virus scanner said; null where none was set up. */
  readonly scan: string | null;
}

/** A file with numbers of people in it, which waits for the person who sent it. */
export interface PendingFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly uploadedAt: Date;
  readonly personalData: PersonalDataCounts;
}

/** A file that was removed and can be brought back. */
export interface RemovedFile {
  readonly id: string;
  readonly itemId: string;
  readonly name: string;
  readonly removedAt: Date;
}

/** A file that went through the intake and is not kept yet. */
export interface SentFile {
  readonly taken: TakenFile;
  /** The form's field it came in, which may say what it proves. */
  readonly field?: string;
  /** The piece of evidence of which it is the next version. */
  readonly replaces?: string | null;
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
  /** Names of those that wait for a word about the numbers of people in them. */
  readonly pending: readonly string[];
  readonly refused: readonly RefusedFile[];
}
