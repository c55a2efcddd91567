import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LevelId } from '../instrument/instrument.types.js';
import type { SubmittedFigures } from './signed-submission.queries.js';

/** What a company signed each time it submitted; nothing of it changes but that it was taken back. */
@Entity('assessment_submissions')
export class SignedSubmissionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  assessmentId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  instrumentVersion: string;

  @Column('text')
  targetLevel: LevelId;

  @Column('uuid')
  signedBy: string;

  @Column('text')
  signedName: string;

  @Column('text')
  signedPost: string;

  @Column('timestamptz')
  signedAt: Date;

  /** Canonical JSON. */
  @Column('text')
  content: string;

  @Column('text')
  sha256: string;

  @Column('jsonb')
  figures: SubmittedFigures;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { nullable: true })
  withdrawnBy: string | null;

  @Column('text', { nullable: true })
  withdrawalReason: string | null;
}
