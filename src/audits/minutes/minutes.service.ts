import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Database, type PersonActor } from '../../database/index.js';
import { refuse } from '../audits.refusals.js';
import { loadCase } from '../cases/cases.queries.js';
import { CommitteeSeat } from '../sessions/session.entity.js';
import { leastQuorum } from '../sessions/session.rules.js';
import { type SeatedSession, SessionDoor } from '../sessions/session-door.js';
import { agendaOf } from '../sessions/sessions.queries.js';
import { CommitteeSessions } from '../sessions/sessions.service.js';
import { Sittings } from '../sessions/sittings.js';
import { areSigned, fingerprintOf, mayExcuse } from './minutes.rules.js';
import { MinutesWriter } from './minutes-writer.js';

/** Closing a session writes its minutes; those who were present sign them. Each act twice is once. */
@Injectable()
export class SessionMinutes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly door: SessionDoor,
    private readonly sessions: CommitteeSessions,
    private readonly sittings: Sittings,
    private readonly writer: MinutesWriter,
  ) {}

  /** How many cases a session would leave for another, and when it began. @throws Refused who may not */
  before(reader: PersonActor, id: string): Promise<{ startsAt: Date; left: number }> {
    return this.db.as(reader, async (tx) => {
      const { session } = await this.door.read(tx, reader, id, 'preside');
      if (session.state !== 'open') throw refuse('audits.session-over', { params: { state: session.state } });
      const left = (await agendaOf(tx, id)).filter(({ result }) => result === null).length;
      return { startsAt: session.startsAt, left };
    });
  }

  /**
   * Closes an open session: what is undecided is left for another, and the minutes are written.
   * @throws Refused `not-found`, `audits.not-presiding`, `audits.session-over` before it was opened
   */
  async close(actor: PersonActor, id: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.close-session', subject: id }, async (tx) => {
      const known = await this.door.locked(tx, actor, id, 'preside', ['open', 'closed', 'signed']);
      if (known.session.state !== 'open') return;
      const closedAt = this.clock.now();
      for (const item of await agendaOf(tx, id)) {
        if (item.result) continue;
        await loadCase(tx, item.auditId, true);
        await this.sessions.leave(tx, item);
      }
      const minutes = await this.writer.write(tx, known, closedAt);
      const minutesSha256 = fingerprintOf(minutes);
      await this.sessions.move(tx, known.session, 'close', { closedAt, minutes, minutesSha256 });
      await this.sessions.record(tx, actor, known.session, 'audits.session-closed', { minutesSha256 });
      await this.sittings.remind(tx, known.session);
    });
  }

  /**
   * A person who was present assents to the minutes, with a remark or without.
   * @param sha256 of the minutes that the person read
   * @throws Refused `audits.minutes-not-present`, `audits.minutes-changed`, `audits.session-over`
   */
  async sign(actor: PersonActor, id: string, { sha256, remark }: { sha256: string; remark?: string }): Promise<void> {
    await this.db.change(actor, { what: 'audits.sign-minutes', subject: id }, async (tx) => {
      const known = await this.door.locked(tx, actor, id, 'read', ['closed', 'signed']);
      const seat = known.seats.find(({ userId }) => userId === actor.userId);
      if (!seat?.joinedAt) throw refuse('audits.minutes-not-present', { status: 403 });
      if (seat.signedAt) return;
      if (known.session.state === 'signed') throw refuse('audits.session-over', { params: { state: 'signed' } });
      if (sha256 !== known.session.minutesSha256) throw refuse('audits.minutes-changed');
      const changes = { signedAt: this.clock.now(), remark: remark ?? null };
      // who was excused and signs after all has signed
      await this.answer(tx, actor, known, actor.userId, { ...changes, excusedBy: null, excusedAt: null, excuse: null });
      const details = { sha256, remark: remark ?? null };
      await this.sessions.record(tx, actor, known.session, 'audits.minutes-signed', details);
    });
  }

  /**
   * Puts on record that somebody who was present will not sign, and why.
   * @throws Refused `audits.not-presiding`, `audits.minutes-not-present`, `audits.minutes-few`, `audits.session-over`
   */
  async excuse(actor: PersonActor, id: string, { userId, reason }: { userId: string; reason: string }): Promise<void> {
    await this.db.change(actor, { what: 'audits.excuse-from-minutes', subject: id }, async (tx) => {
      const known = await this.door.locked(tx, actor, id, 'preside', ['closed', 'signed']);
      const seat = known.seats.find((one) => one.userId === userId);
      if (!seat?.joinedAt || userId === actor.userId) throw refuse('audits.minutes-not-present', { field: 'userId' });
      if (seat.signedAt || seat.excusedBy) return;
      if (!mayExcuse(known.seats)) {
        throw refuse('audits.minutes-few', { status: 422, field: 'userId', params: { n: leastQuorum } });
      }
      const changes = { excusedBy: actor.userId, excusedAt: this.clock.now(), excuse: reason };
      await this.answer(tx, actor, known, userId, changes);
      await this.sessions.record(tx, actor, known.session, 'audits.minutes-excused', { userId, reason });
    });
  }

  /** Writes how a person answered; with the last one the minutes are signed. */
  private async answer(
    tx: EntityManager,
    actor: PersonActor,
    { session, seats }: SeatedSession,
    userId: string,
    changes: Partial<CommitteeSeat>,
  ): Promise<void> {
    await tx.update(CommitteeSeat, { sessionId: session.id, userId }, changes);
    const now = seats.map((seat) => (seat.userId === userId ? { ...seat, ...changes } : seat));
    if (areSigned(now)) await this.sessions.move(tx, session, 'sign', { signedAt: this.clock.now() });
    await this.sittings.remind(tx, session);
  }
}
