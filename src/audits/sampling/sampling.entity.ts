import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SamplingMethod } from './sampling.rules.js';

/** What the auditor of a case says beforehand to look at, and why. A later plan follows it, none replaces it. */
@Entity('audit_sampling_plans')
export class SamplingPlan {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  /** Counts up from 1 within the case. */
  @Column('integer') number: number;
  /** People who work at the company: what the samples are drawn from. */
  @Column('integer') headcount: number;
  @Column('integer') sites: number;
  @Column('integer') sitesVisited: number;
  /** Personnel files, each with its payroll. */
  @Column('integer') records: number;
  @Column('integer') recordsNeeded: number;
  @Column('integer') interviews: number;
  @Column('integer') interviewsNeeded: number;
  @Column('text') method: SamplingMethod;
  @Column('text') criteria: string;
  /** Why less than the instrument asks; empty otherwise. */
  @Column('text') shortfall: string;
  /** Why the plan before was changed; empty in the first. */
  @Column('text') reason: string;
  /** From which the drawn rows follow, so that anybody can draw them again. */
  @Column('text') seed: string;
  @Column('uuid') statedBy: string;
  @Column('timestamptz') statedAt: Date;
}
