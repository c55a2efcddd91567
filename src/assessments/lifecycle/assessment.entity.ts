import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LevelId, Profile } from '../instrument/instrument.types.js';
import type { AssessmentState } from './assessment.rules.js';

/** A company's self-assessment by one version of the instrument; at most one is open. */
@Entity('assessments')
export class AssessmentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('companies')
  @Column('uuid')
  companyId: string;

  @ForeignKey('instruments')
  @Column('uuid')
  instrumentId: string;

  @Column('text')
  targetLevel: LevelId;

  @Column('text')
  state: AssessmentState;

  @Column('jsonb')
  profile: Profile;

  @Column('uuid')
  startedBy: string;

  @Column('timestamptz')
  startedAt: Date;

  /** Last change of an answer, a note, a file or the profile. */
  @Column('timestamptz')
  activeAt: Date;

  @Column('uuid', { nullable: true })
  declaredBy: string | null;

  /** As it was typed for a signature. */
  @Column('text', { nullable: true })
  declaredName: string | null;

  @Column('timestamptz', { nullable: true })
  declaredAt: Date | null;

  /** The statements that were signed, word for word. */
  @Column('jsonb', { nullable: true })
  declaration: string[] | null;

  /** Stays when FM4 reopens it, until it is submitted again. */
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** The one that goes on by a newer version of the instrument, where this one was never sent. */
  @Column('uuid', { nullable: true })
  replacedBy: string | null;
  /** The practices that FM4 asked about, while the company has it back: nothing else changes. Null: no such limit. */
  @Column('text', { array: true, nullable: true })
  openItems: string[] | null;

  /** Incremented by each change of the profile, for optimistic locking. */
  @Column('integer')
  version: number;
}
