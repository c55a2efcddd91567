import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Maturity } from './instrument.types.js';

/** What a company says of one practice. */
@Entity('assessment_answers')
export class AnswerEntity {
  @PrimaryColumn('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @Column('uuid', { name: 'company_id' })
  companyId: string;

  @PrimaryColumn('text', { name: 'item_id' })
  itemId: string;

  @Column('smallint', { name: 'value', nullable: true })
  value: Maturity | null;

  /** For the auditor; may be empty. */
  @Column('text', { name: 'note' })
  note: string;

  @Column('uuid', { name: 'updated_by' })
  updatedBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  /** Grows with each change: whoever saves says which one they saw. */
  @Column('integer', { name: 'version' })
  version: number;
}

/** A file that proves an answer. The bytes are in the storage; a removed one is kept, and shown to nobody. */
@Entity('evidence_files')
export class EvidenceEntity {
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  @Column('uuid', { name: 'company_id' })
  companyId: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @Column('text', { name: 'item_id' })
  itemId: string;

  /** Which of the item's usual evidence it is, in the instrument's words. */
  @Column('text', { name: 'proves', nullable: true })
  proves: string | null;

  @Column('text', { name: 'name' })
  name: string;

  @Column('integer', { name: 'size' })
  size: number;

  /** By content, not by what the browser said. */
  @Column('text', { name: 'content_type' })
  contentType: string;

  @Column('text', { name: 'storage_key', unique: true })
  storageKey: string;

  @Column('text', { name: 'sha256' })
  sha256: string;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}
