import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Maturity } from '../instrument/instrument.types.js';

/** A company's answer to one practice. */
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

  /** Whoever answered does not know yet. */
  @Column('boolean', { default: false })
  unknown: boolean;

  /** For the auditor; may be empty. */
  @Column('text')
  note: string;

  @Column('uuid')
  updatedBy: string;

  @Column('timestamptz')
  updatedAt: Date;

  /** Incremented by each change, for optimistic locking. */
  @Column('integer')
  version: number;
}
