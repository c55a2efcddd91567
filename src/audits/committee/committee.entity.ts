import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LevelId } from '../../assessments/index.js';
import type { VoteChoice } from './committee.rules.js';

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
  /** `DecidedConditions` of the level applied for; something else in decisions from before they were recorded. */
  @Column('jsonb') requirements: unknown;
  @Column('double precision') companyPercent: number;
  @Column('double precision') auditedPercent: number;
  @Column('text') instrumentVersion: string;
  @Column('timestamptz') decidedAt: Date;
}
