import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Legibility } from '#libs/files';
import type { PersonalDataCounts } from '#libs/mexico';
import type { EvidenceKind } from './evidence.types.js';

/**
 * What proves an answer; its bytes are in the storage. One row is one version of a document as it proves one practice. A
 * removed one stays as a row, and is listed nowhere but in the history.
 */
@Entity('evidence_files')
export class EvidenceEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  companyId: string;

  @Column('uuid')
  assessmentId: string;

  @Column('text')
  itemId: string;

  /** Which of the item's usual evidence it is, in the instrument's words. */
  @Column('text', { nullable: true })
  proves: string | null;

  @Column('text')
  name: string;

  @Column('integer')
  size: number;

  /** By content, not by what the browser said. */
  @Column('text')
  contentType: string;

  @Column('text')
  storageKey: string;

  @Column('text')
  sha256: string;

  /** Null: the product itself. */
  @Column('uuid', { nullable: true })
  uploadedBy: string | null;

  @Column('timestamptz')
  uploadedAt: Date;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  /** Since then the storage has no bytes of it and the row no name: it cannot be brought back. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  /** What a reader saw in it; null until somebody looked. */
  @Column('text', { nullable: true })
  legibility: Legibility | null;

  /** When it was last changed, as the file itself says. */
  @Column('timestamptz', { nullable: true })
  changedAt: Date | null;

  /** The row whose bytes this one shares: of the assessment before, or of another practice. */
  @Column('uuid', { nullable: true })
  carriedFrom: string | null;

  @Column('text', { default: 'file' })
  kind: EvidenceKind;

  /** The same for all versions and practices of a document; the row's own id, or its origin's, where nobody says it. */
  @Column('uuid')
  documentId: string;

  /** Counted from 1. */
  @Column('integer', { default: 1 })
  documentVersion: number;

  /** The next version, for which it was removed. */
  @Column('uuid', { nullable: true })
  replacedBy: string | null;

  /** From which day on what it says holds. */
  @Column('date', { nullable: true })
  effectiveOn: string | null;

  /** The last day on which it does. */
  @Column('date', { nullable: true })
  expiresOn: string | null;

  /** Where it is, of a link. */
  @Column('text', { nullable: true })
  link: string | null;

  /** Which record of the product, of a record. */
  @Column('text', { nullable: true })
  recordKey: string | null;

  /** Numbers of people that were found in it, by kind. */
  @Column('jsonb', { nullable: true })
  personalData: PersonalDataCounts | null;

  /** Why it was kept with them. */
  @Column('text', { nullable: true })
  personalReason: string | null;

  /** What the virus scanner said; null where none was set up. */
  @Column('text', { nullable: true })
  scan: 'waiting' | 'clean' | 'infected' | null;

  @Column('timestamptz', { nullable: true })
  scannedAt: Date | null;
}
