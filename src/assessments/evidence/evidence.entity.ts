import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that proves an answer; its bytes are in the storage. A removed one stays as a row, and is listed nowhere. */
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

  @Column('uuid')
  uploadedBy: string;

  @Column('timestamptz')
  uploadedAt: Date;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  /** When its bytes were deleted; until then a removed file can be brought back. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  /** The file of the assessment before, whose bytes this one shares. */
  @Column('uuid', { nullable: true })
  carriedFrom: string | null;
}
