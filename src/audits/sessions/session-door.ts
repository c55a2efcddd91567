import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isId } from '#libs/ids';
import type { PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { type CommitteeSeat, CommitteeSession } from './session.entity.js';
import { type SessionAction, sessionRefusal } from './session.policy.js';
import { electorateOf, type SessionState } from './session.rules.js';
import { seatsOf } from './sessions.queries.js';

/** Looks again at the votes on a case, in the transaction of what changed who votes on it. */
export type SettleHandler = (tx: EntityManager, actor: PersonActor, auditId: string) => Promise<unknown>;

/** A session with those who were called to it. */
export interface SeatedSession {
  readonly session: CommitteeSession;
  readonly seats: readonly CommitteeSeat[];
}

/** Who may come near a session, and whom to ask when who is present changes. */
@Injectable()
export class SessionDoor {
  private handler: SettleHandler | null = null;

  /** The committee has itself asked whenever who votes on a case changes. */
  whenElectorateChanges(handler: SettleHandler): void {
    this.handler = handler;
  }

  async settle(tx: EntityManager, actor: PersonActor, auditIds: readonly string[]): Promise<void> {
    for (const auditId of auditIds) await this.handler?.(tx, actor, auditId);
  }

  /** @throws Refused 403 `audits.not-committee`, `audits.not-presiding`, `audits.not-seated` */
  require(person: PersonActor, action: SessionAction, known: SeatedSession | null): void {
    const facts = known && {
      chairId: known.session.chairId,
      seated: new Set(known.seats.map(({ userId }) => userId)),
    };
    const why = sessionRefusal(person, action, facts);
    if (why) throw refuse(`audits.${why}`, { status: 403 });
  }

  /** A session, to look at. @throws Refused `not-found`, who may not */
  async read(
    tx: EntityManager,
    person: PersonActor,
    id: string,
    action: SessionAction = 'read',
  ): Promise<SeatedSession> {
    const session = isId(id) ? await tx.findOneBy(CommitteeSession, { id }) : null;
    if (!session) throw notFound();
    const known = { session, seats: await seatsOf(tx, id) };
    this.require(person, action, known);
    return known;
  }

  /**
   * A session in one of these states, locked for the rest of the transaction.
   * @throws Refused `not-found`, who may not, `audits.session-over`
   */
  async locked(
    tx: EntityManager,
    person: PersonActor,
    id: string,
    action: SessionAction,
    states: readonly SessionState[],
  ): Promise<SeatedSession> {
    if (!isId(id)) throw notFound();
    const session = await tx.findOne(CommitteeSession, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!session) throw notFound();
    const known = { session, seats: await seatsOf(tx, id) };
    this.require(person, action, known);
    if (!states.includes(session.state)) throw refuse('audits.session-over', { params: { state: session.state } });
    return known;
  }

  /** How many of the members, or of the alternates in their place, are present, and how many it takes. */
  attendance(seats: readonly CommitteeSeat[]): { present: number; quorum: number } {
    const { present, quorum } = electorateOf(seats, () => false, new Set());
    return { present: present.length, quorum };
  }
}
