import type { EvidenceKind, Validity } from './documents.shapes.js';

/** One piece of evidence of a practice. */
export interface FileShape {
  id: string;
  name: string;
  proves: string | null;
  size: number;
  /** Name of the person who uploaded it; null when they have left. */
  by: string | null;
  at: Date;
  kind: EvidenceKind;
  /** Where a link leads. */
  link: string | null;
  documentId: string;
  version: number;
  expiresOn: string | null;
  validity: Validity;
  /** For the virus scanner. */
  waiting: boolean;
}

/** Numbers of people that were found in something, by kind. */
export type FoundNumbers = Partial<Record<'curp' | 'nss' | 'nue' | 'passport', number>>;

/** A place for files of one kind. */
export interface SlotShape {
  /** The form's field, which says of what kind a file is. */
  field: string;
  /** Which of the practice's usual evidence; null for anything else. */
  what: string | null;
  files: FileShape[];
}

/** The evidence of one practice. */
export interface EvidenceShape {
  /** The practice. */
  id: string;
  slots: SlotShape[];
  /** What was removed and can be brought back, last first. */
  removed: { id: string; name: string; at: Date }[];
  /** What waits for a word about the numbers of people in it. */
  pending: { id: string; name: string; size: number; found: FoundNumbers }[];
  /** Days after which what waits is erased. */
  pendingDays: number;
  /** Most characters of a reason. */
  reasonLength: number;
  frozen: boolean;
  /** The largest file that is taken: "25 MB". */
  maxFileSize: string;
  /** Most files of the practice. */
  maxFiles: number;
  /** Bytes that the company keeps, and may keep. */
  used: number;
  quota: number;
}
