/** One file of a practice. */
export interface FileShape {
  id: string;
  name: string;
  proves: string | null;
  size: number;
  /** Name of the person who uploaded it; null when they have left. */
  by: string | null;
  at: Date;
}

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
  frozen: boolean;
  /** The largest file that is taken: "20 MB". */
  maxFileSize: string;
  /** Most files of the practice. */
  maxFiles: number;
  /** Bytes that the company keeps, and may keep. */
  used: number;
  quota: number;
}
