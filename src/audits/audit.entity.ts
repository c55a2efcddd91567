import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LevelId } from '../assessments/index.js';
import type { AuditState } from './audit.rules.js';
import type { VoteChoice } from './committee.rules.js';

@Entity('audits')
export class Audit {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'company_id' }) companyId: string;
  @Column('uuid', { name: 'assessment_id' }) assessmentId: string;
  @Column('text', { name: 'target_level' }) targetLevel: LevelId;
  @Column('text', { name: 'instrument_version' }) instrumentVersion: string;
  @Column('text') state: AuditState;
  @Column('uuid', { name: 'auditor_id', nullable: true }) auditorId: string | null;
  /** Counts up each time the committee sends the case back or its auditor has to be replaced. */
  @Column('integer', { default: 1 }) round: number;
  /** How many items apply to the company. */
  @Column('integer', { name: 'item_count' }) itemCount: number;
  /** What the company is asked to clarify or complete. */
  @Column('text', { nullable: true }) clarification: string | null;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date;
  @Column('timestamptz', { name: 'taken_at', nullable: true }) takenAt: Date | null;
  @Column('timestamptz', { name: 'returned_at', nullable: true }) returnedAt: Date | null;
  @Column('timestamptz', { name: 'resumed_at', nullable: true }) resumedAt: Date | null;
  @Column('text', { name: 'resumed_by', nullable: true }) resumedBy: 'company' | 'committee' | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  @Column('integer', { default: 1 }) version: number;
}

@Entity('audit_item_reviews')
export class AuditItemReview {
  @PrimaryColumn('uuid', { name: 'audit_id' }) auditId: string;
  @PrimaryColumn('text', { name: 'item_id' }) itemId: string;
  @Column('uuid', { name: 'company_id' }) companyId: string;
  /** Null: the auditor finds that the item does not apply. */
  @Column('smallint', { nullable: true }) value: number | null;
  @Column('text') reason: string;
  @Column('text', { name: 'verified_how' }) verifiedHow: string;
  @Column('text') finding: string;
  @Column('uuid', { name: 'reviewed_by' }) reviewedBy: string;
  @Column('timestamptz', { name: 'reviewed_at' }) reviewedAt: Date;
  @Column('integer', { default: 1 }) version: number;
}

@Entity('audit_recommendations')
export class AuditRecommendation {
  @PrimaryColumn('uuid', { name: 'audit_id' }) auditId: string;
  @PrimaryColumn('integer') round: number;
  @Column('uuid', { name: 'company_id' }) companyId: string;
  @Column('text', { nullable: true }) level: LevelId | null;
  @Column('text') summary: string;
  @Column('boolean', { name: 'open_selection_seen' }) openSelectionSeen: boolean;
  @Column('boolean', { name: 'hires_seen' }) hiresSeen: boolean;
  @Column('double precision', { name: 'company_percent' }) companyPercent: number;
  @Column('double precision', { name: 'audited_percent' }) auditedPercent: number;
  @Column('uuid', { name: 'recommended_by' }) recommendedBy: string;
  @Column('timestamptz', { name: 'recommended_at' }) recommendedAt: Date;
}

@Entity('audit_conflicts')
export class AuditConflict {
  @PrimaryColumn('uuid', { name: 'audit_id' }) auditId: string;
  @PrimaryColumn('uuid', { name: 'user_id' }) userId: string;
  @Column('uuid', { name: 'company_id' }) companyId: string;
  @Column('text') reason: string;
  @Column('timestamptz', { name: 'declared_at' }) declaredAt: Date;
}

@Entity('committee_votes')
export class CommitteeVote {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'audit_id' }) auditId: string;
  @Column('integer') round: number;
  @Column('uuid', { name: 'company_id' }) companyId: string;
  @Column('uuid', { name: 'voter_id' }) voterId: string;
  @Column('text') choice: VoteChoice;
  @Column('text') reason: string;
  @Column('timestamptz', { name: 'voted_at' }) votedAt: Date;
}

@Entity('committee_decisions')
export class CommitteeDecision {
  @PrimaryColumn('uuid', { name: 'audit_id' }) auditId: string;
  @Column('uuid', { name: 'company_id' }) companyId: string;
  @Column('text', { nullable: true }) level: LevelId | null;
  /** The written reasons of the votes that carried it, without names. */
  @Column('text', { array: true }) reasons: string[];
  /** The facts about the level's prerequisites, as the committee saw them. */
  @Column('jsonb') requirements: unknown;
  @Column('double precision', { name: 'company_percent' }) companyPercent: number;
  @Column('double precision', { name: 'audited_percent' }) auditedPercent: number;
  @Column('text', { name: 'instrument_version' }) instrumentVersion: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt: Date;
}

@Entity('advisories')
export class Advisory {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'company_id' }) companyId: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('text') kind: 'training' | 'advice';
  @Column('text') note: string;
  @Column('date', { name: 'given_on' }) givenOn: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
}
