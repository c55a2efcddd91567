import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuledPeople } from './standing.rules.js';

/** A rule of a company: whoever comes to do this takes that course. */
@Entity('enrolment_rules')
export class EnrolmentRule {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') companyId: string;
  @Column('uuid') courseId: string;
  @Column('text') who: RuledPeople;
  /** To finish the course, counted from the enrolment; null: no last day. */
  @Column('integer', { nullable: true }) days: number | null;
  @Column('uuid') madeBy: string;
  @Column('timestamptz') madeAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

/** Somebody whom a rule has reached, or who was there before it: each once. */
@Entity('enrolment_rule_people')
export class EnrolmentRulePerson {
  @PrimaryColumn('uuid') ruleId: string;
  @PrimaryColumn('uuid') userId: string;
  @Column('uuid') companyId: string;
  /** `before`: was of those people when the rule was made, and it is about new ones only. */
  @Column('text') reached: 'before' | 'enrolled';
  @Column('timestamptz') reachedAt: Date;
}
