import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Answers, EnrolmentState } from './course.rules.js';

/** One person in one course, for one company. */
@Entity('enrolments')
export class EnrolmentEntity {
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  @Column('uuid', { name: 'company_id' })
  companyId: string;

  /** As it was called at the enrolment. */
  @Column('text', { name: 'company_name' })
  companyName: string;

  /** Null while somebody invited has no account yet. */
  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('uuid', { name: 'invitation_id', nullable: true })
  invitationId: string | null;

  @ForeignKey('courses')
  @Column('uuid', { name: 'course_id' })
  courseId: string;

  @Column('uuid', { name: 'course_version_id' })
  courseVersionId: string;

  @Column('text', { name: 'state' })
  state: EnrolmentState;

  @Column('uuid', { name: 'enrolled_by', nullable: true })
  enrolledBy: string | null;

  @Column('timestamptz', { name: 'enrolled_at' })
  enrolledAt: Date;

  /** Since when the person can open the course. */
  @Column('timestamptz', { name: 'available_at', nullable: true })
  availableAt: Date | null;

  @Column('timestamptz', { name: 'last_activity_at', nullable: true })
  lastActivityAt: Date | null;

  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt: Date | null;
}

/** A lesson that was read to its end. */
@Entity('lesson_progress')
export class LessonProgressEntity {
  @PrimaryColumn('uuid', { name: 'enrolment_id' })
  enrolmentId: string;

  @PrimaryColumn('text', { name: 'lesson_id' })
  lessonId: string;

  @Column('uuid', { name: 'company_id' })
  companyId: string;

  @Column('timestamptz', { name: 'read_at' })
  readAt: Date;
}

/** One complete set of answers, graded. */
@Entity('quiz_attempts')
export class QuizAttemptEntity {
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  @Column('uuid', { name: 'enrolment_id' })
  enrolmentId: string;

  @Column('uuid', { name: 'company_id' })
  companyId: string;

  @Column('jsonb', { name: 'answers' })
  answers: Answers;

  @Column('smallint', { name: 'score' })
  score: number;

  @Column('boolean', { name: 'passed' })
  passed: boolean;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt: Date;
}

/** What somebody earned by passing, as it stood on the day. */
@Entity('certificates')
export class CertificateEntity {
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  @Column('uuid', { name: 'company_id' })
  companyId: string;

  @Column('uuid', { name: 'enrolment_id', unique: true })
  enrolmentId: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @ForeignKey('courses')
  @Column('uuid', { name: 'course_id' })
  courseId: string;

  /** Twelve symbols, without hyphens. */
  @Column('text', { name: 'code', unique: true })
  code: string;

  @Column('text', { name: 'person_name' })
  personName: string;

  @Column('text', { name: 'company_name' })
  companyName: string;

  @Column('text', { name: 'course_title' })
  courseTitle: string;

  @Column('integer', { name: 'course_version' })
  courseVersion: number;

  @Column('integer', { name: 'hours' })
  hours: number;

  @Column('smallint', { name: 'score' })
  score: number;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;
}
