import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answers } from './quiz.rules.js';

/** A lesson read by its learner. */
@Entity('lesson_progress')
export class LessonProgressEntity {
  @PrimaryColumn('uuid')
  enrolmentId: string;

  @PrimaryColumn('text')
  lessonId: string;

  @Column('uuid', { nullable: true })
  companyId: string | null;

  @Column('timestamptz')
  readAt: Date;

  /** Heard in sessions that count as the lessons, and not read. */
  @Column('boolean', { default: false })
  byAttendance: boolean;
}

/** One complete set of answers, graded. */
@Entity('quiz_attempts')
export class QuizAttemptEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  enrolmentId: string;

  @Column('uuid', { nullable: true })
  companyId: string | null;

  @Column('jsonb')
  answers: Answers;

  @Column('smallint')
  score: number;

  @Column('boolean')
  passed: boolean;

  @Column('timestamptz')
  submittedAt: Date;
}

/** Answers to a quiz as they are given, before they are sent: one set per enrolment. */
@Entity('quiz_drafts')
export class QuizDraftEntity {
  @PrimaryColumn('uuid')
  enrolmentId: string;

  @Column('uuid', { nullable: true })
  companyId: string | null;

  /** Of the attempt that these answers will be. */
  @Column('uuid')
  attemptId: string;

  @Column('jsonb')
  answers: Answers;

  @Column('timestamptz')
  savedAt: Date;
}
