import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Legibility } from '#libs/files';

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

  /** Since then the storage has no bytes of it and the row no name: it cannot be brought back. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  /** What a reader saw in it; null until somebody looked. */
  @Column('text', { nullable: true })
  legibility: Legibility | null;

  /** When it was last changed, as the file itself says. */
  @Column('timestamptz', { nullable: true })
  changedAt: Date | null;

  /** The file of the assessment before, whose bytes this one shares. */
  @Column('uuid', { nullable: true })
  carriedFrom: string | null;
}
