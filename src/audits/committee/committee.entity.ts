import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LevelId } from '../../assessments/index.js';
import type { DecisionCondition, VoteChoice } from './committee.rules.js';

/** Why a vote no longer counts. `before-sessions`: it was cast before votes belonged to a session. */
export type VoidWhy = 'withdrawn' | 'new-ballot' | 'session-over' | 'reconsidered' | 'before-sessions';

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
  /** The item of the agenda under which it was cast; null: before there were sessions. */
  @Column('uuid', { nullable: true }) agendaId: string | null;
  @Column('integer', { default: 1 }) ballot: number;
  /** What the company is to do, and by when. */
  @Column('text', { nullable: true }) condition: string | null;
  @Column('date', { nullable: true }) conditionBy: string | null;
  @Column('timestamptz', { nullable: true }) voidAt: Date | null;
  @Column('text', { nullable: true }) voidWhy: VoidWhy | null;
}

@Entity('committee_decisions')
export class CommitteeDecision {
  @PrimaryColumn('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('text', { nullable: true }) level: LevelId | null;
  /** The written reasons of the votes that carried it, without names. */
  @Column('text', { array: true }) reasons: string[];
  /** What the votes that carried it ask of the company. */
  @Column('jsonb', { default: [] }) conditions: DecisionCondition[];
  /** `DecidedConditions` of the level applied for; something else in decisions from before they were recorded. */
  @Column('jsonb') requirements: unknown;
  @Column('double precision') companyPercent: number;
  @Column('double precision') auditedPercent: number;
  @Column('text') instrumentVersion: string;
  @Column('timestamptz') decidedAt: Date;
}

/** A decision that was set aside, so that the committee decides anew. */
@Entity('committee_former_decisions')
export class FormerDecision {
  @PrimaryColumn('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('text', { nullable: true }) level: LevelId | null;
  @Column('text', { array: true }) reasons: string[];
  @Column('jsonb') conditions: DecisionCondition[];
  @Column('jsonb') requirements: unknown;
  @Column('double precision') companyPercent: number;
  @Column('double precision') auditedPercent: number;
  @Column('text') instrumentVersion: string;
  @PrimaryColumn('timestamptz') decidedAt: Date;
  @Column('timestamptz') reconsideredAt: Date;
}
