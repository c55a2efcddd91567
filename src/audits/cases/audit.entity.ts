import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LevelId } from '../../assessments/index.js';
import type { AuditState } from './audit.rules.js';
import type { VoteChoice } from '../committee/committee.rules.js';

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
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('integer', { default: 1 }) version: number;
}

@Entity('audit_item_reviews')
export class AuditItemReview {
  @PrimaryColumn('uuid') auditId: string;
  @PrimaryColumn('text') itemId: string;
  @Column('uuid') companyId: string;
  /** Null: the auditor finds that the item does not apply. */
  @Column('smallint', { nullable: true }) value: number | null;
  @Column('text') reason: string;
  @Column('text') verifiedHow: string;
  @Column('text') finding: string;
  @Column('uuid') reviewedBy: string;
  @Column('timestamptz') reviewedAt: Date;
  @Column('integer', { default: 1 }) version: number;
}

@Entity('audit_recommendations')
export class AuditRecommendation {
  @PrimaryColumn('uuid') auditId: string;
  @PrimaryColumn('integer') round: number;
  @Column('uuid') companyId: string;
  @Column('text', { nullable: true }) level: LevelId | null;
  @Column('text') summary: string;
  @Column('boolean') openSelectionSeen: boolean;
  @Column('boolean') hiresSeen: boolean;
  @Column('double precision') companyPercent: number;
  @Column('double precision') auditedPercent: number;
  @Column('uuid') recommendedBy: string;
  @Column('timestamptz') recommendedAt: Date;
}

@Entity('audit_conflicts')
export class AuditConflict {
  @PrimaryColumn('uuid') auditId: string;
  @PrimaryColumn('uuid') userId: string;
  @Column('uuid') companyId: string;
  @Column('text') reason: string;
  @Column('timestamptz') declaredAt: Date;
}

@Entity('committee_votes')
export class CommitteeVote {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') auditId: string;
  @Column('integer') round: number;
  @Column('uuid') companyId: string;
  @Column('uuid') voterId: string;
  @Column('text') choice: VoteChoice;
  @Column('text') reason: string;
  @Column('timestamptz') votedAt: Date;
}

@Entity('committee_decisions')
export class CommitteeDecision {
  @PrimaryColumn('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('text', { nullable: true }) level: LevelId | null;
  /** The written reasons of the votes that carried it, without names. */
  @Column('text', { array: true }) reasons: string[];
  /** The facts about the level's prerequisites, as the committee saw them. */
  @Column('jsonb') requirements: unknown;
  @Column('double precision') companyPercent: number;
  @Column('double precision') auditedPercent: number;
  @Column('text') instrumentVersion: string;
  @Column('timestamptz') decidedAt: Date;
}

@Entity('advisories')
export class Advisory {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') companyId: string;
  @Column('uuid') userId: string;
  @Column('text') kind: 'training' | 'advice';
  @Column('text') note: string;
  @Column('date') givenOn: string;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
}
