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
}
