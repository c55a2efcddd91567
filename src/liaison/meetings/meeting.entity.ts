import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PresenceMethod } from './meeting.rules.js';

/** A meeting of FM4 with an ally. */
@Entity('liaison_meetings')
export class LiaisonMeetingEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') allyId: string;
  @Column('text') title: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  /** A place, or the address of a video meeting. */
  @Column('text') place: string;
  @Column('text') agenda: string;
  /** Others who take part, one a line. */
  @Column('text', { default: '' }) parties: string;
  @Column('uuid', { nullable: true }) calledBy: string | null;
  @Column('timestamptz') calledAt: Date;
  /** When its time or place changed last; null: never. */
  @Column('timestamptz', { nullable: true }) movedAt: Date | null;
  @Column('timestamptz', { nullable: true }) cancelledAt: Date | null;
  @Column('text', { nullable: true }) cancelledReason: string | null;
  @Column('text', { default: '' }) minutes: string;
  /** From then on the minutes do not change. */
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('uuid', { nullable: true }) closedBy: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** Somebody who is invited to a meeting, or was there. */
@Entity('liaison_meeting_people')
export class LiaisonMeetingPersonEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') meetingId: string;
  /** Null for who has no account. */
  @Column('uuid', { nullable: true }) userId: string | null;
  @Column('text') name: string;
  @Column('text', { default: '' }) institution: string;
  @Column('text', { nullable: true }) email: string | null;
  @Column('timestamptz', { nullable: true }) invitedAt: Date | null;
  @Column('timestamptz', { nullable: true }) presentAt: Date | null;
  @Column('text', { nullable: true }) method: PresenceMethod | null;
  @Column('uuid', { nullable: true }) markedBy: string | null;
}
