import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type Actor, recordAct } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { AgendaItem, type CommitteeSeat, CommitteeSession } from './session.entity.js';
import { type Electorate, electorateOf, type Stuck, stuckOf } from './session.rules.js';
import { SessionDoor } from './session-door.js';
import { agendaItemOf, holdSessionOf, seatsOf, sessionSubject } from './sessions.queries.js';

/** The session in which a case is, with who sits there. */
export interface Sitting {
  readonly session: CommitteeSession;
  readonly item: AgendaItem;
  readonly seats: readonly CommitteeSeat[];
}

/** Where the vote on a case is. All in the transaction of whoever asks, which is of FM4 or of the system. */
@Injectable()
export class Sittings {
  constructor(
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    /** Who may come near a session. */
    readonly door: SessionDoor,
  ) {}

  /** Keeps the session of a case as it is until the end of the transaction. To be called before the case is locked. */
  async hold(tx: EntityManager, auditId: string): Promise<void> {
    await holdSessionOf(tx, auditId);
  }

  /** The session on whose agenda the case waits, or null. */
  async of(tx: EntityManager, auditId: string): Promise<Sitting | null> {
    const item = await agendaItemOf(tx, auditId);
    if (!item) return null;
    const session = (await tx.findOneBy(CommitteeSession, { id: item.sessionId }))!;
    return { session, item, seats: await seatsOf(tx, session.id) };
  }

  /**
   * Puts on record whether the vote on a case is stuck, and tells the coordination at once when it has come to that.
   * @param votes those that count
   * @param settled whether they decide
   */
  async note(
    tx: EntityManager,
    actor: Actor,
    { session, item }: Sitting,
    { electorate, votes, settled }: { electorate: Electorate; votes: number; settled: boolean },
  ): Promise<Stuck | null> {
    const stuck = session.state === 'open' ? stuckOf(electorate, votes, settled) : null;
    if (stuck === item.stuck) return stuck;
    const at = this.clock.now();
    await tx.update(AgendaItem, { id: item.id }, { stuck, stuckAt: stuck && at });
    if (stuck) {
      const details = { why: stuck, votes, present: electorate.present.length, quorum: electorate.quorum };
      const subject = { type: 'audit', id: item.auditId };
      await recordAct(tx, actor, { at, act: 'audits.vote-stuck', subject, companyId: item.companyId, details });
    }
    await this.remind(tx, session);
    return stuck;
  }

  /** A new round of voting on the case of a sitting, in which nobody has voted. */
  async startBallot(tx: EntityManager, { session, item }: Sitting, ballot: number): Promise<void> {
    await tx.update(AgendaItem, { id: item.id }, { ballot, stuck: null, stuckAt: null });
    await this.remind(tx, session);
  }

  /** Lets the mails about a session follow. */
  async remind(tx: EntityManager, session: Pick<CommitteeSession, 'id'>): Promise<void> {
    const { type, id } = sessionSubject(session);
    await this.reminders.refresh(tx, type, id);
  }
}

/** Who votes on the case of a sitting. */
export const electorateIn = (
  { seats }: Pick<Sitting, 'seats'>,
  isTied: (userId: string) => boolean,
  votes: readonly { readonly voterId: string }[],
): Electorate => electorateOf(seats, isTied, new Set(votes.map(({ voterId }) => voterId)));
