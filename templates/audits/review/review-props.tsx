import type { FormState } from '../../components/form.js';
import type { ThreadShape } from '../clarifications/thread.js';

export type LevelId = 'N1' | 'N2' | 'N3';

/** The strip under the bar: which case, by when, and its figures. */
export interface CaseBanner {
  auditId: string;
  companyName: string;
  targetLevel: LevelId;
  /** Calendar day. */
  dueOn: string | null;
  reviewed: number;
  total: number;
  /** Percentages, 0 to 100. */
  companyPercent: number;
  /** Null until every item is reviewed. */
  auditedPercent: number | null;
  difference: number | null;
}

export type ItemMark = 'same' | 'differs' | 'pending';

export interface ItemLink {
  id: string;
  title: string;
  href: string;
  mark: ItemMark;
  isCurrent: boolean;
  /** The audited value; null while pending or where the item was found not to apply. */
  value: number | null;
}

export interface DimensionLinks {
  id: string;
  name: string;
  reviewed: number;
  total: number;
  /** Its first item. */
  href: string;
  isCurrent: boolean;
  items: ItemLink[];
}

/** What one value would mean here, shown while it is chosen. */
export interface ScaleStep {
  value: number;
  name: string;
  anchor: string;
  /** Points above (positive) or below the company's value; null where the company gave none. */
  difference: number | null;
  /** A critical item below 3: no level. */
  blocks: boolean;
  /** The protocol for serious findings. */
  serious: boolean;
  /** No file shows it: how it was verified has to be said. */
  needsVerification: boolean;
}

export interface ReviewedItem {
  id: string;
  text: string;
  guide: string;
  critical: boolean;
  weight: number;
  checks: string[];
  /** What one would expect to see, and how many files the company handed in for each. */
  expected: { text: string; files: number }[];
  companyValue: number | null;
  companyStep: string | null;
  companyNote: string;
  steps: ScaleStep[];
  previousHref: string | null;
  nextHref: string | null;
}

export const verificationMethods = [
  'documents',
  'management-interview',
  'staff-interview',
  'on-site-observation',
  'confidential-survey',
] as const;
export type VerificationMethod = (typeof verificationMethods)[number];

/** What is on record for an item. */
export interface RecordedReview {
  value: number | null;
  reason: string;
  verifiedHow: string;
  finding: string;
  /** How it was verified; null in a review from before that was kept. */
  record: { method: VerificationMethod; on: string; seen: number; of: number; inBulk: boolean } | null;
  by: string;
  at: Date;
  version: number;
  /** By an auditor whose tie to the company came to light later: it has to be confirmed. */
  toConfirm: boolean;
}

export interface EvidenceLink {
  id: string;
  name: string;
  size: number;
  /** Of this page, with the file open beside the item. */
  href: string;
  isCurrent: boolean;
  /** By the reader. */
  opened: boolean;
}

export interface OpenFile {
  name: string;
  preview: 'pdf' | 'image' | 'none';
  /** Where the file itself is: to show, and to download. */
  showHref: string;
  downloadHref: string;
  size: number;
  uploadedBy: string;
  uploadedAt: Date;
}

/** What the company was asked about the item, or will be. */
export interface AskingProps {
  threads: ThreadShape[];
  form: FormState;
}

export interface ReviewPageProps {
  banner: CaseBanner;
  dimensions: DimensionLinks[];
  item: ReviewedItem;
  recorded: RecordedReview | null;
  files: EvidenceLink[];
  file: OpenFile | null;
  form: FormState;
  /** The item was saved by another request meanwhile: both versions are shown. */
  stale: boolean;
  /** The reader may write: it is their case and it is under review. */
  editable: boolean;
  /** A sampling plan is on record; before that nothing is judged. */
  isPlanned: boolean;
  asking: AskingProps;
}
