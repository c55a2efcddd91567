import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { refuse } from '../audits.refusals.js';
import { CommitteeSeat } from './session.entity.js';
import { isPresent, mostSeats } from './session.rules.js';
import { type SeatedSession, SessionDoor } from './session-door.js';
import { agendaOf, lastPlace } from './sessions.queries.js';
import { CommitteeSessions } from './sessions.service.js';
import { Sittings } from './sittings.js';

/** Who comes to a session, who leaves it, and which alternates are called. Each thing twice is once. */
@Injectable()
export class Attendance {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly sessions: CommitteeSessions,
    private readonly door: SessionDoor,
    private readonly sittings: Sittings,
  ) {}

  /**
   * The person is present, from the day of the session on.
   * @throws Refused `audits.not-seated`, `audits.not-called` for an alternate, `audits.session-early`, `audits.session-over`
   */
  async join(actor: PersonActor, id: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.join-session', subject: id }, async (tx) => {
      const known = await this.door.locked(tx, actor, id, 'attend', ['convened', 'open']);
      const { session, seats } = known;
      const own = seats.find(({ userId }) => userId === actor.userId)!;
      if (isPresent(own)) return;
      if (own.seat === 'alternate' && own.calledAt === null) throw refuse('audits.not-called', { status: 403 });
      const now = this.clock.now();
      if (dayOf(now) < dayOf(session.startsAt)) throw refuse('audits.session-early');
      const changes = { joinedAt: own.joinedAt ?? now, leftAt: null };
      await tx.update(CommitteeSeat, { sessionId: id, userId: actor.userId }, changes);
      await this.sessions.record(tx, actor, session, 'audits.session-joined', { userId: actor.userId });
      await this.changed(tx, actor, known);
    });
  }

  /**
   * The person leaves; votes that they cast stay. Who presides may put on record that somebody else left.
   * @throws Refused `audits.not-presiding`, `audits.not-seated`, `audits.session-over`
   */
  async leave(actor: PersonActor, id: string, userId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.leave-session', subject: id }, async (tx) => {
      const action = userId === actor.userId ? 'attend' : 'preside';
      const known = await this.door.locked(tx, actor, id, action, ['convened', 'open']);
      const seat = known.seats.find((one) => one.userId === userId);
      if (!seat) throw refuse('audits.not-seated', { status: 404 });
      if (!isPresent(seat)) return;
      await tx.update(CommitteeSeat, { sessionId: id, userId }, { leftAt: this.clock.now() });
      await this.sessions.record(tx, actor, known.session, 'audits.session-left', { userId });
      await this.changed(tx, actor, known);
    });
  }

  /**
   * Calls an alternate to sit in, one of those convened or another member of the committee.
   * @throws Refused `audits.session-person`, `audits.session-many` (422), `audits.not-presiding`, `audits.session-over`
   */
  async call(actor: PersonActor, id: string, userId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.call-alternate', subject: id }, async (tx) => {
      const { session, seats } = await this.door.locked(tx, actor, id, 'preside', ['convened', 'open']);
      const seat = seats.find((one) => one.userId === userId);
      if (seat?.seat === 'member' || seat?.calledAt) return;
      const calledAt = this.clock.now();
      if (seat) {
        await tx.update(CommitteeSeat, { sessionId: id, userId }, { calledAt });
      } else {
        const committee = await this.accounts.staffWith(tx, 'committee');
        if (!committee.some((person) => person.userId === userId)) {
          throw refuse('audits.session-person', { status: 422, field: 'userId' });
        }
        if (seats.length >= mostSeats) {
          throw refuse('audits.session-many', { status: 422, field: 'userId', params: { n: mostSeats } });
        }
        const place = lastPlace(seats, 'alternate') + 1;
        await tx.insert(CommitteeSeat, { sessionId: id, userId, seat: 'alternate', place, calledAt });
      }
      await this.sessions.record(tx, actor, session, 'audits.alternate-called', { userId });
      await this.sittings.remind(tx, session);
    });
  }

  private async changed(tx: EntityManager, actor: PersonActor, { session }: SeatedSession): Promise<void> {
    if (session.state === 'open') {
      const waiting = (await agendaOf(tx, session.id)).filter(({ result }) => result === null);
      await this.door.settle(
        tx,
        actor,
        waiting.map(({ auditId }) => auditId),
      );
    }
    await this.sittings.remind(tx, session);
  }
}
