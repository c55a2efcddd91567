import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LevelId } from '../../assessments/index.js';
import type { AuditMove, AuditState } from './audit.rules.js';

@Entity('audits')
export class Audit {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') companyId: string;
  @Column('uuid') assessmentId: string;
  @Column('text') targetLevel: LevelId;
  @Column('text') instrumentVersion: string;
  @Column('text') state: AuditState;
  @Column('uuid', { nullable: true }) auditorId: string | null;
  /** Counts up each time the committee sends the case back or its auditor has to be replaced. */
  @Column('integer', { default: 1 }) round: number;
  /** How many items apply to the company. */
  @Column('integer') itemCount: number;
  /** What the company is asked to clarify or complete. */
  @Column('text', { nullable: true }) clarification: string | null;
  @Column('timestamptz') submittedAt: Date;
  @Column('timestamptz', { nullable: true }) takenAt: Date | null;
  @Column('timestamptz', { nullable: true }) returnedAt: Date | null;
  @Column('timestamptz', { nullable: true }) resumedAt: Date | null;
  @Column('text', { nullable: true }) resumedBy: 'company' | 'committee' | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  /** By which day the company was asked to answer last. */
  @Column('date', { nullable: true }) answerBy: string | null;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** One move of a case, as it stays on record. */
@Entity('audit_moves')
export class AuditMoveRecord {
  @PrimaryColumn('uuid') auditId: string;
  /** Of the case, after the move. */
  @PrimaryColumn('integer') version: number;
  @Column('uuid') companyId: string;
  @Column('text') fromState: AuditState;
  @Column('text') move: AuditMove;
  @Column('timestamptz') movedAt: Date;
  /** Null: the system. */
  @Column('uuid', { nullable: true }) movedBy: string | null;
}

/** The life of a case, as the database holds cases to it; `transitions` says the same. */
@Entity('audit_transitions')
export class AuditTransition {
  @PrimaryColumn('text') fromState: AuditState;
  @PrimaryColumn('text') move: AuditMove;
  @Column('text') toState: AuditState;
}
