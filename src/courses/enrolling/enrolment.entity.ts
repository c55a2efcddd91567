import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Answers, EnrolmentState } from '../learning/quiz.rules.js';

/** One person in one course, for one company. */
@Entity('enrolments')
export class EnrolmentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  companyId: string;

  /** As it was called at the enrolment. */
  @Column('text')
  companyName: string;

  /** Null while somebody invited has no account yet. */
  @Column('uuid', { nullable: true })
  userId: string | null;

  @Column('uuid', { nullable: true })
  invitationId: string | null;

  @ForeignKey('courses')
  @Column('uuid')
  courseId: string;

  @Column('uuid')
  courseVersionId: string;

  @Column('text')
  state: EnrolmentState;

  @Column('uuid', { nullable: true })
  enrolledBy: string | null;

  @Column('timestamptz')
  enrolledAt: Date;

  /** Since when the person can open the course. */
  @Column('timestamptz', { nullable: true })
  availableAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastActivityAt: Date | null;

  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { nullable: true })
  remindedAt: Date | null;
}

/** A lesson that was read to its end. */
@Entity('lesson_progress')
export class LessonProgressEntity {
  @PrimaryColumn('uuid')
  enrolmentId: string;

  @PrimaryColumn('text')
  lessonId: string;

  @Column('uuid')
  companyId: string;

  @Column('timestamptz')
  readAt: Date;
}

/** One complete set of answers, graded. */
@Entity('quiz_attempts')
export class QuizAttemptEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  enrolmentId: string;

  @Column('uuid')
  companyId: string;

  @Column('jsonb')
  answers: Answers;

  @Column('smallint')
  score: number;

  @Column('boolean')
  passed: boolean;

  @Column('timestamptz')
  submittedAt: Date;
}

/** What somebody earned by passing, as it stood on the day. */
@Entity('certificates')
export class CertificateEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  companyId: string;

  @Column('uuid', { unique: true })
  enrolmentId: string;

  @Column('uuid')
  userId: string;

  @ForeignKey('courses')
  @Column('uuid')
  courseId: string;

  /** Twelve symbols, without hyphens. */
  @Column('text', { unique: true })
  code: string;

  @Column('text')
  personName: string;

  @Column('text')
  companyName: string;

  @Column('text')
  courseTitle: string;

  @Column('integer')
  courseVersion: number;

  @Column('integer')
  hours: number;

  @Column('smallint')
  score: number;

  @Column('timestamptz')
  issuedAt: Date;
}
