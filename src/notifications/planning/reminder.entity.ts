import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that is due, on its way, sent or given up. */
@Entity('reminders')
export class ReminderEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') subjectType: string;
  @Column('text') subjectId: string;
  @Column('uuid', { nullable: true }) companyId: string | null;
  @Column('text') kind: string;
  @Column('boolean') essential: boolean;
  @Column('uuid', { nullable: true }) recipientUserId: string | null;
  @Column('text') recipientEmail: string;
  @Column('text') recipientName: string;
  @Column('text') locale: string;
  @Column('timestamptz') dueAt: Date;
  /** The day in Mexico City; PostgreSQL makes it. */
  @Column({ type: 'date', insert: false, update: false }) dueOn: string;
  @Column('jsonb') details: unknown;
  @Column('text') state: string;
  @Column('text') messageId: string;
  @Column('integer') attempts: number;
  @Column('timestamptz') tryAt: Date;
  @Column('timestamptz', { nullable: true }) claimedAt: Date | null;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('text', { nullable: true }) response: string | null;
  @Column('text', { nullable: true }) lastError: string | null;
  @Column('text', { nullable: true }) subjectLine: string | null;
  @Column('text', { nullable: true }) bodyText: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
  @Column('text', { nullable: true }) suppressedBecause: string | null;
  @Column('uuid', { nullable: true }) digestId: string | null;
  @Column('uuid', { nullable: true }) resendOf: string | null;
  @Column('timestamptz', { nullable: true }) blankedAt: Date | null;
}

/** The days on which a kind goes out, where FM4 changed them. */
@Entity('reminder_schedules')
export class ReminderScheduleEntity {
  @PrimaryColumn('text') kind: string;
  @Column('integer', { array: true }) days: number[];
  @Column('timestamptz', { array: true }) since: Date[];
  @Column('integer') version: number;
  @Column('integer') appliedVersion: number;
  @Column('uuid', { nullable: true }) updatedBy: string | null;
  @Column('timestamptz') updatedAt: Date;
}
