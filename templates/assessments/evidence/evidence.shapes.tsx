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

/** The evidence of one practice. */
export interface EvidenceShape {
  evidence: FileShape[];
  /** What usually proves it and was not uploaded. */
  missing: string[];
  frozen: boolean;
  /** The largest file that is taken: "20 MB". */
  maxFileSize: string;
}
