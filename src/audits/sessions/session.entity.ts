import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SeatKind, SessionState, Stuck } from './session.rules.js';

@Entity('committee_sessions')
export class CommitteeSession {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: SessionState;
  @Column('timestamptz') startsAt: Date;
  /** A room, or the address of a call. */
  @Column('text') place: string;
  @Column('uuid') chairId: string;
  @Column('uuid') convenedBy: string;
  @Column('timestamptz') convenedAt: Date;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('timestamptz', { nullable: true }) signedAt: Date | null;
  @Column('timestamptz', { nullable: true }) cancelledAt: Date | null;
  @Column('text', { nullable: true }) cancelReason: string | null;
  /** What the minutes say, as it stood when the session closed; `MinutesContent`. */
  @Column('jsonb', { nullable: true }) minutes: unknown;
  /** SHA-256 of the canonical JSON of `minutes`: what those who were present sign. */
  @Column('text', { nullable: true }) minutesSha256: string | null;
  /** Of the sealed PDF, once it was made. */
  @Column('text', { nullable: true }) documentKey: string | null;
  @Column('text', { nullable: true }) documentSha256: string | null;
  @Column('timestamptz', { nullable: true }) documentAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
}

/** A person who was called to a session. */
@Entity('committee_seats')
export class CommitteeSeat {
  @ForeignKey(() => CommitteeSession)
  @PrimaryColumn('uuid')
  sessionId: string;
  @PrimaryColumn('uuid') userId: string;
  @Column('text') seat: SeatKind;
  @Column('integer') place: number;
  /** Of an alternate: when they were called to sit in. */
  @Column('timestamptz', { nullable: true }) calledAt: Date | null;
  @Column('timestamptz', { nullable: true }) joinedAt: Date | null;
  @Column('timestamptz', { nullable: true }) leftAt: Date | null;
  /** When the person assented to the minutes, with what they remark. */
  @Column('timestamptz', { nullable: true }) signedAt: Date | null;
  @Column('text', { nullable: true }) remark: string | null;
  /** Who put on record that the person will not sign, and why. */
  @Column('uuid', { nullable: true }) excusedBy: string | null;
  @Column('timestamptz', { nullable: true }) excusedAt: Date | null;
  @Column('text', { nullable: true }) excuse: string | null;
}

/** A case on the agenda of a session. */
@Entity('committee_agenda')
export class AgendaItem {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => CommitteeSession)
  @Column('uuid')
  sessionId: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('integer') place: number;
  @Column('uuid') addedBy: string;
  @Column('timestamptz') addedAt: Date;
  /** Counts up with each new round of voting. */
  @Column('integer', { default: 1 }) ballot: number;
  @Column('text', { nullable: true }) stuck: Stuck | null;
  @Column('timestamptz', { nullable: true }) stuckAt: Date | null;
  /** Null while it waits. `deferred`: left for another session. */
  @Column('text', { nullable: true }) result: 'decided' | 'returned' | 'deferred' | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
