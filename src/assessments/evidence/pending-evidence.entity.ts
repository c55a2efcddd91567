import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Legibility } from '#libs/files';
import type { PersonalDataCounts } from '#libs/mexico';

/** A file with numbers of people in it: kept, listed nowhere as evidence, until the person who sent it decides. */
@Entity('pending_evidence')
export class PendingEvidenceEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  companyId: string;

  @Column('uuid')
  assessmentId: string;

  @Column('text')
  itemId: string;

  @Column('text', { nullable: true })
  proves: string | null;

  @Column('text')
  name: string;

  @Column('integer')
  size: number;

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

  @Column('text')
  legibility: Legibility;

  @Column('timestamptz', { nullable: true })
  changedAt: Date | null;

  /** The piece of evidence of which it is to be the next version. */
  @Column('uuid', { nullable: true })
  replaces: string | null;

  @Column('jsonb')
  personalData: PersonalDataCounts;

  @Column('text', { nullable: true })
  scan: 'waiting' | 'clean' | null;
}
