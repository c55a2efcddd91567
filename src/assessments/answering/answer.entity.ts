import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Maturity } from '../instrument/instrument.types.js';

/** What a company says of one practice. */
@Entity('assessment_answers')
export class AnswerEntity {
  @PrimaryColumn('uuid')
  assessmentId: string;

  @Column('uuid')
  companyId: string;

  @PrimaryColumn('text')
  itemId: string;

  @Column('smallint', { nullable: true })
  value: Maturity | null;

  /** For the auditor; may be empty. */
  @Column('text')
  note: string;

  @Column('uuid')
  updatedBy: string;

  @Column('timestamptz')
  updatedAt: Date;

  /** Grows with each change: whoever saves says which one they saw. */
  @Column('integer')
  version: number;
}

/** A file that proves an answer. The bytes are in the storage; a removed one is kept, and shown to nobody. */
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

  @Column('text', { unique: true })
  storageKey: string;

  @Column('text')
  sha256: string;

  @Column('uuid')
  uploadedBy: string;

  @Column('timestamptz')
  uploadedAt: Date;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}
