import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { EnrolmentState } from './enrolment.rules.js';

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

  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { nullable: true })
  remindedAt: Date | null;
}
