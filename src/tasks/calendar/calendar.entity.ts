import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { Role } from '../../database/index.js';

/** A deadline, session or task of a subject. Written by the SQL function `change_calendar` only. */
@Entity('calendar_events')
export class CalendarEventEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  subjectType: string;

  @Column('text')
  subjectId: string;

  @Column('uuid', { nullable: true })
  companyId: string | null;

  /** `room.what` */
  @Column('text')
  kind: string;

  /** Null: everyone with one of the roles. */
  @Column('uuid', { nullable: true })
  audienceUser: string | null;

  /** Null: FM4. */
  @Column('uuid', { nullable: true })
  audienceCompany: string | null;

  @Column('text', { array: true })
  audienceRoles: Role[];

  @Column('timestamptz', { nullable: true })
  starts: Date | null;

  @Column('timestamptz', { nullable: true })
  ends: Date | null;

  @Column('boolean')
  allDay: boolean;

  @Column('boolean')
  task: boolean;

  @Column('timestamptz', { nullable: true })
  taskFrom: Date | null;

  /** Of this site. */
  @Column('text')
  path: string;

  @Column('jsonb')
  details: Record<string, string>;

  @Column('text')
  state: 'confirmed' | 'cancelled';

  /** Grows with each change, as iCalendar's SEQUENCE. */
  @Column('integer')
  sequence: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  changedAt: Date;
}

/** A person's secret calendar address. */
@Entity('calendar_feeds')
export class CalendarFeedEntity {
  @PrimaryColumn('uuid')
  userId: string;

  /** SHA-256, base64url. */
  @Column('text', { unique: true })
  secretHash: string;

  @Column('timestamptz')
  createdAt: Date;

  /** The last day a calendar program read it; null if never. */
  @Column('date', { nullable: true })
  lastReadOn: Day | null;
}
