import type { FormState } from '../../components/form.js';

export type EvidenceKind = 'file' | 'link' | 'statement' | 'record';

/** `unknown`: nobody said from when to when it holds. */
export type Validity = 'not-yet' | 'in-force' | 'expires-soon' | 'expired' | 'unknown';

/** One version of a document. */
export interface VersionShape {
  documentId: string;
  version: number;
  /** By which it is downloaded. */
  id: string;
  name: string;
  kind: EvidenceKind;
  link: string | null;
  size: number;
  sha256: string;
  at: Date;
  /** Name of the person who uploaded it; null when they have left, or the product itself did. */
  by: string | null;
  removedAt: Date | null;
  /** Its bytes are gone. */
  erased: boolean;
  scan: 'waiting' | 'clean' | 'infected' | null;
  effectiveOn: string | null;
  expiresOn: string | null;
  validity: Validity;
  items: string[];
}

/** What a company held on a day. */
export interface LibraryPageProps {
  day: string;
  today: string;
  rows: VersionShape[];
  expired: number;
  soon: number;
  /** Files are looked at for viruses. */
  scans: boolean;
}

interface NamedItem {
  id: string;
  text: string;
}

/** One document with its history. */
export interface DocumentPageProps {
  id: string;
  /** The newest version. */
  document: VersionShape;
  /** Newest first. */
  history: VersionShape[];
  /** The practices that it proves. */
  items: NamedItem[];
  /** The others. */
  others: NamedItem[];
  /** Where it is listed first. */
  place: string | null;
  writable: boolean;
  days: FormState;
  share: FormState;
  version: FormState;
}
