import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DistinctionEventKind, DistinctionState } from './distinction.rules.js';

/** A distinction with the names as they were when it was awarded. */
@Entity({ name: 'distinctions' })
export class Distinction {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  companyId: string;

  /** The audit that earned it; one distinction for one audit. */
  @Column('uuid', { nullable: true, unique: true })
  auditId: string | null;

  /** Twelve symbols without hyphens. */
  @Column('text', { unique: true })
  code: string;

  @Column('text')
  level: 'N1' | 'N2' | 'N3';

  @Column('text')
  levelName: string;

  @Column('text')
  instrumentVersion: string;

  @Column('text')
  tradeName: string;

  @Column('text')
  legalName: string;

  @Column('text')
  place: string;

  /** Names and offices that stand on the document. */
  @Column('jsonb')
  signatories: { name: string; role: string }[];

  @Column('text')
  state: DistinctionState;

  /** Day in Mexico City, `YYYY-MM-DD`. */
  @Column('date')
  awardedOn: string;

  /** Last day in force. */
  @Column('date')
  expiresOn: string;

  @Column('timestamptz')
  awardedAt: Date;

  /** The one that took its place. */
  @Column('uuid', { nullable: true })
  supersededBy: string | null;

  @Column('text')
  documentState: 'pending' | 'ready';

  @Column('text', { nullable: true })
  documentKey: string | null;

  /** When the document was first ready. */
  @Column('timestamptz', { nullable: true })
  documentAt: Date | null;

  /** Last day on which the company may answer its suspension; null while it is not suspended. */
  @Column('date', { nullable: true })
  hearingUntil: string | null;

  /** Of its names; grows by one when they change, and with it come a new document and a new credential. */
  @Column('integer', { default: 1 })
  edition: number;

  /** When the document of this edition was ready; null for the first, and until then. */
  @Column('timestamptz', { nullable: true })
  editionAt: Date | null;

  /** Grows by one with each change of state or names. */
  @Column('integer')
  version: number;
}

/** The names that something no longer has; those that stayed as they were are absent. */
export interface FormerNames {
  readonly tradeName?: string;
  readonly legalName?: string;
  readonly place?: string;
}

/** Something that happened to a distinction, as the public may read it. Only ever added. */
@Entity({ name: 'distinction_events' })
export class DistinctionEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  distinctionId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  kind: DistinctionEventKind;

  @Column('timestamptz')
  at: Date;

  @Column('date')
  day: string;

  @Column('text', { nullable: true })
  publicReason: string | null;

  /** What was called otherwise before a change of names; null for all other kinds. */
  @Column('jsonb', { nullable: true })
  formerNames: FormerNames | null;
}

/** A file that was signed and given out: by its fingerprint it is recognized for ever. */
@Entity({ name: 'distinction_documents' })
export class DistinctionDocumentFile {
  @PrimaryColumn('text')
  sha256: string;

  @Column('uuid')
  distinctionId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  certificateSha256: string;

  @Column('integer')
  size: number;

  @Column('timestamptz')
  issuedAt: Date;

  /** The edition of the names that stand in it. */
  @Column('integer', { default: 1 })
  edition: number;
}

/** A company that wants to stand in the public directory while it has a distinction in force. */
@Entity({ name: 'directory_listings' })
export class DirectoryListing {
  @PrimaryColumn('uuid')
  companyId: string;

  @Column('uuid')
  agreedBy: string;

  @Column('timestamptz')
  agreedAt: Date;
}
