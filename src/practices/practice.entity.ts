import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { Criterion, Origin, PracticeClass, PracticeState } from './practice.rules.js';

/** A practice of the bank: whose it is and where it stands. What it says are its texts. */
@Entity('good_practices')
export class GoodPracticeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') origin: Origin;
  /** Of a company; null for FM4 and public bodies. */
  @Column('uuid', { nullable: true }) companyId: string | null;
  /** Who began it; null for what came with the product. */
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('text') state: PracticeState;
  /** The last part of its address, from its first publication on. */
  @Column('text', { nullable: true, unique: true }) slug: string | null;
  @Column('text', { nullable: true }) class: PracticeClass | null;
  /** The number of the text that is public, or was. */
  @Column('integer', { nullable: true }) publishedText: number | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) firstPublishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  /** By when it is looked at again. */
  @Column('date', { nullable: true }) lookBy: Day | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('timestamptz') changedAt: Date;
  @Column('integer', { default: 1 }) version: number;
  /** The words of the public text, in three degrees of importance. */
  @Column('tsvector', { nullable: true, select: false }) search: string | null;
  @Column('text', { nullable: true, select: false }) plain: string | null;
}

/** One text of a practice, in the fields of the format. Once it was sent it stays as it is. */
@Entity('good_practice_texts')
export class GoodPracticeTextEntity {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('integer') number: number;
  @Column('text') institution: string;
  @Column('text') title: string;
  @Column('text') description: string;
  @Column('text') problem: string;
  @Column('text') replicable: string;
  @Column('text') impact: string;
  @Column('text') results: string;
  @Column('text') sustainability: string;
  /** Practices of the instrument that it helps with. */
  @Column('text', { array: true }) items: string[];
  /** Published without the name of its institution. */
  @Column('boolean') anonymous: boolean;
  @Column('uuid', { nullable: true }) writtenBy: string | null;
  @Column('timestamptz') writtenAt: Date;
  /** Who sent it for their institution, and agreed that it is published. */
  @Column('uuid', { nullable: true }) sentBy: string | null;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
}

/** One review of a text: two people, or three. */
@Entity('good_practice_rounds')
export class GoodPracticeRoundEntity {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('integer') round: number;
  @Column('integer') textNumber: number;
  /** `founding`: judged by the team of the product from what is documented, before it had reviewers. */
  @Column('text') basis: 'review' | 'founding';
  @Column('timestamptz') openedAt: Date;
  @Column('date') dueOn: Day;
  /** The two differ on a criterion. */
  @Column('timestamptz', { nullable: true }) disputedAt: Date | null;
  @Column('text', { nullable: true }) class: PracticeClass | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
}

/** Who judges in a round: seats 1 and 2, and 3 where those differ. */
@Entity('good_practice_seats')
export class GoodPracticeSeatEntity {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('integer') round: number;
  @PrimaryColumn('smallint') seat: number;
  @Column('uuid') reviewerId: string;
  @Column('timestamptz') takenAt: Date;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
}

/** What a seat says of a criterion. Others read it once the round is decided. */
@Entity('good_practice_verdicts')
export class GoodPracticeVerdictEntity {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('integer') round: number;
  /** 0 in a founding round. */
  @PrimaryColumn('smallint') seat: number;
  @PrimaryColumn('text') criterion: Criterion;
  @Column('boolean') met: boolean;
  @Column('text') reason: string;
}

/** A company works on an action of its plan after a published practice. */
@Entity('good_practice_adoptions')
export class GoodPracticeAdoptionEntity {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') actionId: string;
  @Column('uuid') companyId: string;
  @Column('uuid') adoptedBy: string;
  @Column('timestamptz') adoptedAt: Date;
}
