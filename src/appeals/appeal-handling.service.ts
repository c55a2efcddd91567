import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { CommitteeDecisions, declareConflictIn, tieAgainst, tiesToCompany } from '../audits/index.js';
import { type ActName, Database, type PersonActor, recordAct } from '../database/index.js';
import { Reminders } from '../notifications/index.js';
import { conflict, notFound } from '../web/index.js';
import { AppealEntity } from './appeal.entity.js';
import { type AppealAction, appealRefusal } from './appeal.policy.js';
import { afterAppeal, type AppealMove, type AppealState, type Outcome } from './appeal.rules.js';
import { appealById, type AppealRow, listAppeals } from './appeals.queries.js';
import { refuse } from './appeals.refusals.js';
import { SUBJECT } from './appeals.service.js';

/**
 * What FM4 does with appeals and complaints: one person examines and proposes, another confirms; neither had a part in the
 * case. All refuse with 404 `not-found`, 403 `appeals.may-not-…`; changes with `conflict`, `appeals.not-now`.
 */
@Injectable()
export class AppealHandling {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly decisions: CommitteeDecisions,
    private readonly reminders: Reminders,
  ) {}

  /** Those that the person may decide. @param page from 1 */
  list(person: PersonActor, states: readonly AppealState[], page: number) {
    return this.db.as(person, (tx) => listAppeals(tx, person.userId, states, page));
  }

  read(person: PersonActor, id: string): Promise<AppealRow> {
    return this.db.as(person, (tx) => this.allowed(tx, person, id, 'read', false));
  }

  /** Takes one to examine, or takes it over. */
  take(person: PersonActor, id: string, version: number): Promise<void> {
    return this.move(person, id, { action: 'take', move: 'take', version, act: 'appeals.taken' }, (_, now) => ({
      examinerId: person.userId,
      takenAt: now,
    }));
  }

  /** Gives it back; with a reason that is a conflict of interest, the person no longer sees it. */
  release(person: PersonActor, id: string, version: number, why: string | null): Promise<void> {
    const wanted = { action: 'work' as const, move: 'release' as const, version, act: 'appeals.released' as const };
    return this.move(
      person,
      id,
      wanted,
      () => ({ ...noProposal(), examinerId: null }),
      async (tx, { auditId, companyId }) => {
        if (why === null) return;
        const declaredAt = this.clock.now();
        await declareConflictIn(tx, { auditId, companyId, userId: person.userId, reason: why, declaredAt });
      },
    );
  }

  /** Proposes how it is decided. */
  propose(
    person: PersonActor,
    id: string,
    { version, outcome, answer }: { version: number; outcome: Outcome; answer: string },
  ): Promise<void> {
    const wanted = { action: 'work' as const, move: 'propose' as const, version, act: 'appeals.proposed' as const };
    return this.move(person, id, wanted, (_, now) => ({
      outcome,
      answer,
      proposedBy: person.userId,
      proposedAt: now,
    }));
  }

  /** A second person does not agree: it goes back to its examiner. */
  decline(person: PersonActor, id: string, version: number, reason: string): Promise<void> {
    const wanted = { action: 'confirm' as const, move: 'decline' as const, version, act: 'appeals.declined' as const };
    return this.move(person, id, wanted, () => ({ ...noProposal(), declinedReason: reason }));
  }

  /**
   * A second person confirms: it is resolved, and where it was found that the committee has to decide anew, the case is
   * before it again in the same transaction.
   * @throws Refused as all, `appeals.decided-again` when the case was decided anew meanwhile
   */
  confirm(person: PersonActor, id: string, version: number): Promise<void> {
    const wanted = { action: 'confirm' as const, move: 'confirm' as const, version, act: 'appeals.resolved' as const };
    return this.move(
      person,
      id,
      wanted,
      (_, now) => ({ confirmedBy: person.userId, resolvedAt: now }),
      async (tx, row) => {
        if (row.outcome !== 'new-round') return;
        const done = await this.decisions.reconsider(tx, person, row.auditId, row.decidedAt);
        if (!done) throw refuse('appeals.decided-again');
      },
    );
  }

  private async move(
    person: PersonActor,
    id: string,
    wanted: { action: AppealAction; move: AppealMove; version: number; act: ActName },
    changesOf: (row: AppealRow, now: Date) => Partial<AppealEntity>,
    also: (tx: EntityManager, row: AppealRow) => Promise<void> = async () => undefined,
  ): Promise<void> {
    const { action, move, version, act } = wanted;
    await this.db.change(person, { what: `appeals.${move}`, subject: id }, async (tx) => {
      const row = await this.allowed(tx, person, id, action, true);
      const state = afterAppeal(row.state, move);
      if (!state) throw refuse('appeals.not-now', { params: { state: row.state } });
      if (row.version !== version) throw conflict();
      const at = this.clock.now();
      await tx.update(AppealEntity, { id }, { ...changesOf(row, at), state, version: version + 1 });
      await also(tx, row);
      const { companyId, outcome } = row;
      const details = move === 'confirm' ? { outcome } : {};
      await recordAct(tx, person, { at, act, subject: { type: SUBJECT, id }, companyId, details });
      await this.reminders.refresh(tx, SUBJECT, id);
    });
  }

  private async allowed(
    tx: EntityManager,
    person: PersonActor,
    id: string,
    action: AppealAction,
    lock: boolean,
  ): Promise<AppealRow> {
    const row = isId(id) ? await appealById(tx, id, lock) : null;
    if (!row) throw notFound();
    // who resolved it is tied to the case by that, and still reads it
    const own = row.state === 'resolved' && [row.examinerId, row.proposedBy, row.confirmedBy].includes(person.userId);
    const tie = own ? null : tieAgainst('judge-appeal', person.userId, await tiesToCompany(tx, row.companyId));
    const { examinerId, proposedBy } = row;
    const why = appealRefusal(person, action, { tie, examinerId, proposedBy });
    if (why) throw refuse(`appeals.may-not-${why}`, { status: 403 });
    return row;
  }
}

/** What was proposed is taken back. */
const noProposal = (): Partial<AppealEntity> => ({
  outcome: null,
  answer: null,
  proposedBy: null,
  proposedAt: null,
});
