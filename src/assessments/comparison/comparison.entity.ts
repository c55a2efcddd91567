import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { GroupKind } from './comparison.rules.js';

/** Submissions by one version, of one stretch of time, that were added up. */
@Entity('comparison_cohorts')
export class ComparisonCohort {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('instruments')
  @Column('uuid')
  instrumentId: string;

  /** Null: from the beginning. */
  @Column('timestamptz', { nullable: true })
  fromAt: Date | null;

  @Column('timestamptz')
  untilAt: Date;

  @Column('integer')
  companies: number;
}

/** The sums of a group of a cohort that may be shown. */
@Entity('comparison_figures')
export class ComparisonFigures {
  @ForeignKey('comparison_cohorts')
  @PrimaryColumn('uuid')
  cohortId: string;

  @PrimaryColumn('text')
  group: GroupKind;

  /** Which size or sector; empty for all. */
  @PrimaryColumn('text')
  value: string;

  @Column('integer')
  companies: number;

  @Column('double precision')
  total: number;

  @Column('jsonb')
  dimensions: Readonly<Record<string, number>>;
}

/** Which submission a company has in a cohort. */
@Entity('comparison_members')
export class ComparisonMember {
  @ForeignKey('assessment_submissions')
  @PrimaryColumn('uuid')
  submissionId: string;

  @ForeignKey('comparison_cohorts')
  @Column('uuid')
  cohortId: string;

  @ForeignKey('companies')
  @Column('uuid')
  companyId: string;
}
