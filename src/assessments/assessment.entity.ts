import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instrument, LevelId, Profile } from './instrument.types.js';
import type { AssessmentState } from './submission.rules.js';

/** One published version of the instrument; it never changes. */
@Entity('instruments')
export class InstrumentEntity {
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  @Column('text', { name: 'version', unique: true })
  version: string;

  @Column('jsonb', { name: 'definition' })
  definition: Instrument;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

/** A company's self-assessment by one version of the instrument; at most one is open. */
@Entity('assessments')
export class AssessmentEntity {
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  @ForeignKey('companies')
  @Column('uuid', { name: 'company_id' })
  companyId: string;

  @ForeignKey('instruments')
  @Column('uuid', { name: 'instrument_id' })
  instrumentId: string;

  @Column('text', { name: 'target_level' })
  targetLevel: LevelId;

  @Column('text', { name: 'state' })
  state: AssessmentState;

  @Column('jsonb', { name: 'profile' })
  profile: Profile;

  @Column('uuid', { name: 'started_by' })
  startedBy: string;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  /** When somebody last answered, noted, uploaded or removed something. */
  @Column('timestamptz', { name: 'active_at' })
  activeAt: Date;

  @Column('uuid', { name: 'declared_by', nullable: true })
  declaredBy: string | null;

  /** As it was typed for a signature. */
  @Column('text', { name: 'declared_name', nullable: true })
  declaredName: string | null;

  @Column('timestamptz', { name: 'declared_at', nullable: true })
  declaredAt: Date | null;

  /** The statements that were signed, word for word. */
  @Column('jsonb', { name: 'declaration', nullable: true })
  declaration: string[] | null;

  /** Stays when FM4 reopens it, until it is submitted again. */
  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  /** Grows with each change of the profile. */
  @Column('integer', { name: 'version' })
  version: number;
}
