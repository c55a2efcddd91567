import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { EnrolmentState } from './enrolment.rules.js';

/** One person in one course, for a company or on their own. */
@Entity('enrolments')
export class EnrolmentEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** Null: the person enrolled themselves. */
  @Column('uuid', { nullable: true })
  companyId: string | null;

  /** As it was called at the enrolment. */
  @Column('text', { nullable: true })
  companyName: string | null;

  /** Null until an invited person accepts. */
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

  /** The lesson and the block of it at which its reader was; 0 is the first. */
  @Column('text', { nullable: true })
  placeLesson: string | null;

  @Column('smallint', { nullable: true })
  placeBlock: number | null;

  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { nullable: true })
  remindedAt: Date | null;

  /** The last day on which it should be finished, `YYYY-MM-DD`; null: whenever they like. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  /** The file by which it came or was changed, until its reminders are planned. */
  @Column('uuid', { nullable: true })
  importId: string | null;
}
