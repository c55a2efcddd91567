import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MinutesCase, MinutesContent, MinutesVote } from '#templates/audits/minutes/minutes-content';
import { namesOf } from '../cases/cases.queries.js';
import { decisionOf } from '../committee/committee.queries.js';
import { conflictsOf, tiesToCase } from '../independence/independence.queries.js';
import { tieAgainst } from '../independence/independence.rules.js';
import type { AgendaItem } from '../sessions/session.entity.js';
import { electorateOf } from '../sessions/session.rules.js';
import type { SeatedSession } from '../sessions/session-door.js';
import { agendaOf, agendaRows } from '../sessions/sessions.queries.js';
import { recommendedIn, type SessionVote, votesOfSession } from './minutes.queries.js';

/** Writes what happened in a session, from its rows. */
@Injectable()
export class MinutesWriter {
  /** @param closedAt when the session closes, in whose transaction this is */
  async write(tx: EntityManager, { session, seats }: SeatedSession, closedAt: Date): Promise<MinutesContent> {
    const votes = await votesOfSession(tx, session.id);
    const ids = [session.chairId, session.convenedBy, ...seats.map(({ userId }) => userId)];
    const names = await namesOf(tx, [...ids, ...votes.map(({ voterId }) => voterId)]);
    const nameOf = (id: string) => names.get(id) ?? '';
    const companies = new Map((await agendaRows(tx, session.id)).map((row) => [row.id, row]));
    const levels = new Map(
      (await recommendedIn(tx, session.id, closedAt)).map(({ auditId, level }) => [auditId, level]),
    );
    const cases: MinutesCase[] = [];
    for (const item of await agendaOf(tx, session.id)) {
      const row = companies.get(item.id)!;
      const decision = item.result === 'decided' ? await decisionOf(tx, item.auditId) : null;
      const recusals = await this.recusals(
        tx,
        item,
        seats.map(({ userId }) => userId),
        nameOf,
      );
      const excluded = new Set(recusals.map(({ userId }) => userId));
      cases.push({
        auditId: item.auditId,
        company: row.company,
        targetLevel: row.targetLevel,
        recommended: levels.get(item.auditId) ?? null,
        result: item.result ?? 'deferred',
        level: decision?.level ?? null,
        conditions: decision?.conditions ?? [],
        ballots: ballotsOf(
          votes.filter(({ agendaId }) => agendaId === item.id),
          nameOf,
          excluded,
        ),
        recusals: recusals.map(({ name, tie, reason }) => ({ name, tie, reason })),
      });
    }
    return {
      format: 'puertas-abiertas/acta/1',
      session: session.id,
      startsAt: session.startsAt.toISOString(),
      place: session.place,
      convener: nameOf(session.convenedBy),
      chair: nameOf(session.chairId),
      openedAt: session.openedAt!.toISOString(),
      closedAt: closedAt.toISOString(),
      quorum: electorateOf(seats, () => false, new Set()).quorum,
      seats: seats.map((seat) => ({
        userId: seat.userId,
        name: nameOf(seat.userId),
        seat: seat.seat,
        called: seat.calledAt !== null,
        joinedAt: seat.joinedAt?.toISOString() ?? null,
        leftAt: seat.leftAt?.toISOString() ?? null,
      })),
      cases,
    };
  }

  private async recusals(
    tx: EntityManager,
    { auditId, companyId }: AgendaItem,
    seated: readonly string[],
    nameOf: (id: string) => string,
  ) {
    const ties = await tiesToCase(tx, { id: auditId, companyId });
    const declared = new Map((await conflictsOf(tx, auditId)).map(({ userId, reason }) => [userId, reason]));
    return seated.flatMap((userId) => {
      const tie = tieAgainst('vote', userId, ties);
      const reason = tie === 'conflict' ? (declared.get(userId) ?? null) : null;
      return tie ? [{ userId, name: nameOf(userId), tie, reason }] : [];
    });
  }
}

function ballotsOf(
  votes: readonly SessionVote[],
  nameOf: (id: string) => string,
  excluded: ReadonlySet<string>,
): MinutesCase['ballots'] {
  const numbers = [...new Set(votes.map(({ ballot }) => ballot))].sort((a, b) => a - b);
  return numbers.map((number) => ({
    number,
    votes: votes
      .filter(({ ballot }) => ballot === number)
      .map((vote): MinutesVote => ({
        name: nameOf(vote.voterId),
        choice: vote.choice,
        reason: vote.reason,
        condition: vote.condition ? { text: vote.condition, by: vote.conditionBy } : null,
        at: vote.votedAt.toISOString(),
        void: vote.voidWhy ?? (excluded.has(vote.voterId) ? 'excluded' : null),
      })),
  }));
}
