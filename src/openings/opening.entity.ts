import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { ClosingReason, Contract, OpeningState, PayPeriod, Registration, WorkLanguage } from './opening.rules.js';

/** A post that a company announces to FM4. Of people who ask for it nothing is kept here. */
@Entity('openings')
export class OpeningEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') companyId: string;
  @Column('text') state: OpeningState;
  @Column('text') post: string;
  @Column('text') tasks: string;
  @Column('text') requirements: string;
  @Column('text') site: string;
  /** INEGI code. */
  @Column('text', { nullable: true }) municipality: string | null;
  @Column('double precision', { nullable: true }) payFrom: number | null;
  @Column('double precision', { nullable: true }) payTo: number | null;
  @Column('text', { nullable: true }) payPeriod: PayPeriod | null;
  @Column('smallint', { nullable: true }) workDays: number | null;
  @Column('text') schedule: string;
  @Column('text') daysOff: string;
  @Column('text', { nullable: true }) contract: Contract | null;
  @Column('text', { nullable: true }) registration: Registration | null;
  @Column('text') benefits: string;
  @Column('smallint', { nullable: true }) posts: number | null;
  @Column('date', { nullable: true }) endsOn: Day | null;
  @Column('text', { array: true }) languages: WorkLanguage[];
  @Column('text') contact: string;
  @Column('integer', { default: 1 }) version: number;
  @Column('uuid', { nullable: true }) writtenBy: string | null;
  @Column('timestamptz') writtenAt: Date;
  @Column('uuid', { nullable: true }) sentBy: string | null;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  /** By when FM4 answers. */
  @Column('date', { nullable: true }) answerBy: Day | null;
  /** Who of FM4 reads it. */
  @Column('uuid', { nullable: true }) takenBy: string | null;
  @Column('timestamptz', { nullable: true }) takenAt: Date | null;
  /** When FM4 last answered, and when it first found that it may be given on. */
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('timestamptz', { nullable: true }) firstReviewedAt: Date | null;
  @Column('timestamptz', { nullable: true }) pausedAt: Date | null;
  @Column('text', { nullable: true }) pauseReason: string | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('text', { nullable: true }) closedFor: ClosingReason | null;
  @Column('text', { nullable: true }) closeReason: string | null;
  @Column('integer', { nullable: true }) interviewed: number | null;
  @Column('integer', { nullable: true }) hired: number | null;
  @Column('uuid', { nullable: true }) toldBy: string | null;
  @Column('timestamptz', { nullable: true }) toldAt: Date | null;
}

/** The norm by which a company says that its post requires what is otherwise forbidden to demand. */
@Entity('opening_norms')
export class OpeningNormEntity {
  @PrimaryColumn('uuid') openingId: string;
  @PrimaryColumn('text') demand: string;
  @Column('text') norm: string;
}

/** One answer of FM4: it may be given on, or it goes back with reasons. */
@Entity('opening_reviews')
export class OpeningReviewEntity {
  @PrimaryColumn('uuid') openingId: string;
  @PrimaryColumn('integer') number: number;
  @Column('text') outcome: 'reviewed' | 'returned';
  @Column('text') reasons: string;
  @Column('uuid', { nullable: true }) reviewerId: string | null;
  @Column('timestamptz') decidedAt: Date;
}
