import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { type ActName, Database, type PersonActor, recordAct } from '../../database/index.js';
import { conflict } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { loadCase } from '../cases/cases.queries.js';
import { isBeforeCommittee } from '../cases/audit.rules.js';
import { AgendaItem, CommitteeSeat, CommitteeSession } from './session.entity.js';
import { afterSession, leastMembers, mostCases, mostSeats, type SessionMove } from './session.rules.js';
import { SessionDoor } from './session-door.js';
import { agendaItemOf, agendaOf, sessionSubject, voidVotes } from './sessions.queries.js';
import { Sittings } from './sittings.js';

/** What a session is convened with. */
export interface Convocation {
  /** Given by the form, so that one sent twice convenes once. */
  readonly id: string;
  readonly startsAt: Date;
  readonly place: string;
  readonly chairId: string;
  readonly members: readonly string[];
  readonly alternates: readonly string[];
  /** Ids of the cases. */
  readonly audits: readonly string[];
}

/** The sessions of the committee: convened with an agenda, opened with a quorum, cancelled. */
@Injectable()
export class CommitteeSessions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly door: SessionDoor,
    private readonly sittings: Sittings,
  ) {}

  /**
   * Convenes a session: who is called, and which cases are decided in it.
   * @returns its id
   * @throws Refused `audits.session-past`, `audits.session-few`, `audits.session-many`, `audits.session-both`,
   *   `audits.session-chair`, `audits.session-person` (422), `audits.session-case` for a case that is not to be decided
   *   or is on another agenda
   */
  async convene(actor: PersonActor, asked: Convocation): Promise<string> {
    return this.db.change(actor, { what: 'audits.convene', subject: asked.id }, async (tx) => {
      const found = await tx.findOneBy(CommitteeSession, { id: asked.id });
      if (found) {
        if (found.convenedBy === actor.userId) return found.id;
        throw conflict();
      }
      this.door.require(actor, 'convene', null);
      const now = this.clock.now();
      await this.check(tx, asked, now);
      const { id, startsAt, place, chairId } = asked;
      const session = { id, state: 'convened' as const, startsAt, place, chairId };
      await tx.insert(CommitteeSession, { ...session, convenedBy: actor.userId, convenedAt: now });
      for (const [seat, people] of [
        ['member', asked.members],
        ['alternate', asked.alternates],
      ] as const) {
        const seats = people.map((userId, index) => ({ sessionId: id, userId, seat, place: index + 1 }));
        if (seats.length > 0) await tx.insert(CommitteeSeat, seats);
      }
      for (const auditId of asked.audits) await this.put(tx, actor, id, auditId);
      const details = { startsAt, place, cases: asked.audits.length, members: asked.members.length };
      await this.record(tx, actor, session, 'audits.session-convened', details);
      await this.sittings.remind(tx, session);
      return id;
    });
  }

  /** Puts a case on the agenda. @throws Refused `audits.session-case`, `audits.session-over`, who may not */
  async addCase(actor: PersonActor, id: string, auditId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.add-to-agenda', subject: id }, async (tx) => {
      const { session } = await this.door.locked(tx, actor, id, 'preside', ['convened', 'open']);
      const waiting = await agendaItemOf(tx, auditId);
      if (waiting?.sessionId === id) return;
      const companyId = await this.put(tx, actor, id, auditId);
      await this.record(tx, actor, session, 'audits.agenda-added', { auditId }, companyId);
      await this.door.settle(tx, actor, [auditId]);
      await this.sittings.remind(tx, session);
    });
  }

  /** Leaves a case for another session: the votes cast on it here no longer count. Twice is once. */
  async defer(actor: PersonActor, id: string, itemId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.defer', subject: id }, async (tx) => {
      const { session } = await this.door.locked(tx, actor, id, 'preside', ['convened', 'open']);
      const item = (await agendaOf(tx, id)).find((one) => one.id === itemId);
      if (!item) throw refuse('audits.session-case', { status: 404 });
      if (item.result) return;
      await loadCase(tx, item.auditId, true);
      await this.leave(tx, item);
      await this.record(tx, actor, session, 'audits.agenda-deferred', { auditId: item.auditId }, item.companyId);
      await this.sittings.remind(tx, session);
    });
  }

  /** Opens the session. @throws Refused `audits.session-no-quorum`, `audits.session-over` */
  async open(actor: PersonActor, id: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.open-session', subject: id }, async (tx) => {
      const known = await this.door.locked(tx, actor, id, 'preside', ['convened', 'open']);
      if (known.session.state === 'open') return;
      const { present, quorum } = this.door.attendance(known.seats);
      if (present < quorum) throw refuse('audits.session-no-quorum', { params: { present, quorum } });
      await this.move(tx, known.session, 'open', { openedAt: this.clock.now() });
      await this.record(tx, actor, known.session, 'audits.session-opened', { present, quorum });
      const waiting = (await agendaOf(tx, id)).filter(({ result }) => result === null);
      await this.door.settle(
        tx,
        actor,
        waiting.map(({ auditId }) => auditId),
      );
      await this.sittings.remind(tx, known.session);
    });
  }

  /** Cancels a session that has not begun; its cases wait for another. @throws Refused `audits.session-over` */
  async cancel(actor: PersonActor, id: string, reason: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.cancel-session', subject: id }, async (tx) => {
      const { session } = await this.door.locked(tx, actor, id, 'preside', ['convened', 'cancelled']);
      if (session.state === 'cancelled') return;
      for (const item of await agendaOf(tx, id)) if (!item.result) await this.leave(tx, item);
      await this.move(tx, session, 'cancel', { cancelledAt: this.clock.now(), cancelReason: reason });
      await this.record(tx, actor, session, 'audits.session-cancelled', { reason });
      await this.sittings.remind(tx, session);
    });
  }

  /** Moves a locked session. @throws Refused `audits.session-over`, `conflict` */
  async move(
    tx: EntityManager,
    session: CommitteeSession,
    move: SessionMove,
    changes: Partial<CommitteeSession>,
  ): Promise<void> {
    const state = afterSession(session.state, move);
    if (!state) throw refuse('audits.session-over', { params: { state: session.state } });
    const { id, version } = session;
    const next = { ...changes, state, version: version + 1 };
    const { affected } = await tx.update(CommitteeSession, { id, version }, next as object);
    if (affected === 0) throw conflict();
  }

  /** A waiting item is left for another session. */
  async leave(tx: EntityManager, item: AgendaItem): Promise<void> {
    const at = this.clock.now();
    await voidVotes(tx, item.auditId, { at, why: 'session-over' });
    await tx.update(AgendaItem, { id: item.id }, { result: 'deferred', endedAt: at, stuck: null, stuckAt: null });
  }

  record(
    tx: EntityManager,
    actor: PersonActor,
    session: Pick<CommitteeSession, 'id'>,
    act: ActName,
    details: Record<string, unknown>,
    companyId: string | null = null,
  ): Promise<void> {
    return recordAct(tx, actor, { at: this.clock.now(), act, subject: sessionSubject(session), companyId, details });
  }

  private async put(tx: EntityManager, actor: PersonActor, sessionId: string, auditId: string): Promise<string> {
    const found = await loadCase(tx, auditId, true);
    if (!found || !isBeforeCommittee(found.state)) throw refuse('audits.session-case', { field: 'audits' });
    const agenda = await agendaOf(tx, sessionId);
    if ((await agendaItemOf(tx, auditId)) || agenda.some((item) => item.auditId === auditId)) {
      throw refuse('audits.session-case', { field: 'audits' });
    }
    if (agenda.length >= mostCases) throw refuse('audits.session-full', { status: 422, params: { n: mostCases } });
    await tx.insert(AgendaItem, {
      id: newId(),
      sessionId,
      auditId,
      companyId: found.companyId,
      place: agenda.length + 1,
      addedBy: actor.userId,
      addedAt: this.clock.now(),
    });
    return found.companyId;
  }

  private async check(tx: EntityManager, asked: Convocation, now: Date): Promise<void> {
    const { members, alternates, chairId } = asked;
    if (dayOf(asked.startsAt) < dayOf(now)) throw refuse('audits.session-past', { status: 422, field: 'day' });
    const called = new Set([...members, ...alternates]);
    if (members.length < leastMembers) {
      throw refuse('audits.session-few', { status: 422, field: 'members', params: { n: leastMembers } });
    }
    if (called.size > mostSeats) {
      throw refuse('audits.session-many', { status: 422, field: 'members', params: { n: mostSeats } });
    }
    if (called.size < members.length + alternates.length) {
      throw refuse('audits.session-both', { status: 422, field: 'alternates' });
    }
    if (!members.includes(chairId)) throw refuse('audits.session-chair', { status: 422, field: 'chairId' });
    const committee = new Set((await this.accounts.staffWith(tx, 'committee')).map(({ userId }) => userId));
    for (const userId of called) {
      if (!committee.has(userId)) throw refuse('audits.session-person', { status: 422, field: 'members' });
    }
  }
}
