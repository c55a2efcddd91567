import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DistinctionEventKind, DistinctionState } from './distinction.rules.js';

/** A distinction with the names as they were when it was awarded. */
@Entity({ name: 'distinctions' })
export class Distinction {
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  @Column('uuid', { name: 'company_id' })
  companyId: string;

  /** The audit that earned it; one distinction for one audit. */
  @Column('uuid', { name: 'audit_id', nullable: true, unique: true })
  auditId: string | null;

  /** Twelve symbols without hyphens. */
  @Column('text', { name: 'code', unique: true })
  code: string;

  @Column('text', { name: 'level' })
  level: 'N1' | 'N2' | 'N3';

  @Column('text', { name: 'level_name' })
  levelName: string;

  @Column('text', { name: 'instrument_version' })
  instrumentVersion: string;

  @Column('text', { name: 'trade_name' })
  tradeName: string;

  @Column('text', { name: 'legal_name' })
  legalName: string;

  @Column('text', { name: 'place' })
  place: string;

  /** Names and offices that stand on the document. */
  @Column('jsonb', { name: 'signatories' })
  signatories: { name: string; role: string }[];

  @Column('text', { name: 'state' })
  state: DistinctionState;

  /** Day in Mexico City, `YYYY-MM-DD`. */
  @Column('date', { name: 'awarded_on' })
  awardedOn: string;

  /** Last day in force. */
  @Column('date', { name: 'expires_on' })
  expiresOn: string;

  @Column('timestamptz', { name: 'awarded_at' })
  awardedAt: Date;

  /** The one that took its place. */
  @Column('uuid', { name: 'superseded_by', nullable: true })
  supersededBy: string | null;

  @Column('text', { name: 'document_state' })
  documentState: 'pending' | 'ready';

  @Column('text', { name: 'document_key', nullable: true })
  documentKey: string | null;

  /** When the document was first ready. */
  @Column('timestamptz', { name: 'document_at', nullable: true })
  documentAt: Date | null;

  /** Last day on which the company may answer its suspension; null while it is not suspended. */
  @Column('date', { name: 'hearing_until', nullable: true })
  hearingUntil: string | null;

  /** Of its names; grows by one when they change, and with it come a new document and a new credential. */
  @Column('integer', { name: 'edition', default: 1 })
  edition: number;

  /** When the document of this edition was ready; null for the first, and until then. */
  @Column('timestamptz', { name: 'edition_at', nullable: true })
  editionAt: Date | null;

  /** Grows by one with each change of state or names. */
  @Column('integer', { name: 'version' })
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
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  @Column('uuid', { name: 'distinction_id' })
  distinctionId: string;

  @Column('uuid', { name: 'company_id' })
  companyId: string;

  @Column('text', { name: 'kind' })
  kind: DistinctionEventKind;

  @Column('timestamptz', { name: 'at' })
  at: Date;

  @Column('date', { name: 'day' })
  day: string;

  @Column('text', { name: 'public_reason', nullable: true })
  publicReason: string | null;

  /** What was called otherwise before a change of names; null for all other kinds. */
  @Column('jsonb', { name: 'former_names', nullable: true })
  formerNames: FormerNames | null;
}

/** A file that was signed and given out: by its fingerprint it is recognized for ever. */
@Entity({ name: 'distinction_documents' })
export class DistinctionDocumentFile {
  @PrimaryColumn('text', { name: 'sha256' })
  sha256: string;

  @Column('uuid', { name: 'distinction_id' })
  distinctionId: string;

  @Column('uuid', { name: 'company_id' })
  companyId: string;

  @Column('text', { name: 'certificate_sha256' })
  certificateSha256: string;

  @Column('integer', { name: 'size' })
  size: number;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;

  /** The edition of the names that stand in it. */
  @Column('integer', { name: 'edition', default: 1 })
  edition: number;
}

/** A company that wants to stand in the public directory while it has a distinction in force. */
@Entity({ name: 'directory_listings' })
export class DirectoryListing {
  @PrimaryColumn('uuid', { name: 'company_id' })
  companyId: string;

  @Column('uuid', { name: 'agreed_by' })
  agreedBy: string;

  @Column('timestamptz', { name: 'agreed_at' })
  agreedAt: Date;
}
