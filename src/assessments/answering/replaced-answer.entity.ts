import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Maturity } from '../instrument/instrument.types.js';

/** An answer as it was before another person replaced it. Append-only. */
@Entity('replaced_answers')
export class ReplacedAnswerEntity {
  @PrimaryColumn('uuid')
  assessmentId: string;

  @Column('uuid')
  companyId: string;

  @PrimaryColumn('text')
  itemId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('smallint', { nullable: true })
  value: Maturity | null;

  @Column('boolean')
  unknown: boolean;

  @Column('text')
  note: string;

  @Column('uuid')
  updatedBy: string;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('uuid')
  replacedBy: string;

  @Column('timestamptz')
  replacedAt: Date;
}
