import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Answers } from '../learning/quiz.rules.js';

/** How far somebody without an account is in a course: of nobody in particular, opened by a personal link. */
@Entity('open_progress')
export class OpenProgressEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('courses')
  @Column('uuid')
  courseId: string;

  @Column('uuid')
  courseVersionId: string;

  @Column('bytea', { unique: true })
  linkHash: Buffer;

  /** Ids of the lessons. */
  @Column('text', { array: true, default: [] })
  lessonsRead: string[];

  /** Of the answers that are given and not sent. */
  @Column('uuid', { nullable: true })
  draftAttempt: string | null;

  @Column('jsonb', { default: {} })
  draftAnswers: Answers;

  /** The latest attempt that was graded. */
  @Column('uuid', { nullable: true })
  gradedAttempt: string | null;

  /** Null once there is a certificate: from then on they say nothing that is needed. */
  @Column('jsonb', { nullable: true })
  gradedAnswers: Answers | null;

  @Column('smallint', { nullable: true })
  score: number | null;

  @Column('boolean', { default: false })
  passed: boolean;

  /** Attempts that were graded. */
  @Column('smallint', { default: 0 })
  tries: number;

  /** From when on the next may be sent; only where the course asks for a wait. */
  @Column('timestamptz', { nullable: true })
  retryFrom: Date | null;

  /** The lesson and the block of it at which its reader was; 0 is the first. */
  @Column('text', { nullable: true })
  placeLesson: string | null;

  @Column('smallint', { nullable: true })
  placeBlock: number | null;

  /** The day of the latest lesson or answer; no hour. */
  @Column('date')
  usedOn: string;
}
