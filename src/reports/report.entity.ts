import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { Category, Outcome, ReportState } from './report.rules.js';

/** What the public reported about a distinguished company. */
@Entity('reports')
export class ReportEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('companies')
  @Column('uuid')
  companyId: string;

  @Column('uuid')
  distinctionId: string;

  /** HMAC-SHA256 of the receipt, which is not stored. */
  @Column('bytea', { unique: true })
  receiptHash: Buffer;

  @Column('text')
  category: Category;

  /** The language it was written in. */
  @Column('text')
  locale: 'es' | 'en';

  @Column('text')
  state: ReportState;

  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Column('timestamptz')
  receivedAt: Date;

  @Column('date')
  acknowledgeBy: Day;

  @Column('date')
  answerBy: Day;

  @Column('uuid', { nullable: true })
  handlerId: string | null;

  @Column('timestamptz', { nullable: true })
  takenAt: Date | null;

  /** When the reporter last added a message. */
  @Column('timestamptz', { nullable: true })
  wroteAt: Date | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** When the distinction was first suspended because of it. */
  @Column('timestamptz', { nullable: true })
  suspendedAt: Date | null;

  /** Grows by one with each change. */
  @Column('integer', { default: 1 })
  version: number;
}

/** A message between the reporter and FM4. */
@Entity('report_messages')
export class ReportMessageEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => ReportEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  reportId: string;

  @Column('text')
  author: 'reporter' | 'fm4';

  /** Null for the reporter. */
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Column('text')
  body: string;

  @Column('timestamptz')
  at: Date;
}

/** A conflict of interest that a person of FM4 declared. */
@Entity('report_conflicts')
export class ReportConflictEntity {
  @ForeignKey(() => ReportEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  reportId: string;

  @PrimaryColumn('uuid')
  userId: string;

  @Column('timestamptz')
  declaredAt: Date;
}
