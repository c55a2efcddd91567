import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AttendanceMethod } from './sessions.rules.js';

/** People of a company who take a course together. */
@Entity('course_groups')
export class CourseGroup {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') companyId: string;
  @ForeignKey('courses')
  @Column('uuid')
  courseId: string;
  @Column('text') name: string;
  @Column('text') trainer: string;
  @Column('integer') capacity: number;
  /** Attending enough of it counts as having read the lessons. */
  @Column('boolean') countsAsLessons: boolean;
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
  /** Grows with each change. */
  @Column('integer') version: number;
}

/** One meeting of a group. */
@Entity('group_sessions')
export class GroupSession {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') companyId: string;
  @Column('uuid') groupId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  /** A place, or the address of a video meeting. */
  @Column('text') place: string;
  @Column('text') topic: string;
  @Column('timestamptz', { nullable: true }) cancelledAt: Date | null;
  /** When its time or place changed last; null: never. */
  @Column('timestamptz', { nullable: true }) movedAt: Date | null;
  @Column('integer') version: number;
}

/** Somebody in a group, or waiting for a place in it. */
@Entity('group_members')
export class GroupMember {
  @PrimaryColumn('uuid') groupId: string;
  @PrimaryColumn('uuid') userId: string;
  @Column('uuid') companyId: string;
  @Column('timestamptz') joinedAt: Date;
  @Column('timestamptz', { nullable: true }) seatedAt: Date | null;
}

/** Somebody was at a session. */
@Entity('session_attendance')
export class SessionAttendance {
  @PrimaryColumn('uuid') sessionId: string;
  @PrimaryColumn('uuid') userId: string;
  @Column('uuid') companyId: string;
  @Column('text') method: AttendanceMethod;
  @Column('uuid') markedBy: string;
  @Column('timestamptz') markedAt: Date;
}
