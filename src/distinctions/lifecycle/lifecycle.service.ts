import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { type Actor, Database, system } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import { may } from '../distinction.policy.js';
import { canMove, type ManualMove, stateOn, SWEEP_BATCH, transitions } from '../distinction.rules.js';
import {
  type DistinctionRow,
  distinctionById,
  eventsOf,
  lockActiveOf,
  lockDistinction,
} from '../distinctions.queries.js';
import { refuse } from '../distinctions.refusals.js';
import { Hearing } from '../hearing/hearing.service.js';
import { DistinctionMoves } from './distinction-moves.js';
import { overdue } from './lifecycle.queries.js';

/** Expires a distinction whose last day is over; nudged with its id. */
export const EXPIRY_JOB = 'distinctions.expire';

/** The reasons of a decision: a public one, and one for FM4's record. */
export interface Reasons {
  readonly publicReason: string;
  readonly internalReason: string;
  /** The version of the distinction that the form showed. */
  readonly version: number;
}

/** Moves distinctions from state to state. */
@Injectable()
export class Distinctions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly moves: DistinctionMoves,
    private readonly hearing: Hearing,
  ) {}

  /**
   * FM4 suspends, reinstates or revokes. Repeated with the same public reason, it changes nothing.
   * @throws Refused `forbidden`, `conflict` when it changed meanwhile, `distinctions.cannot-<move>`,
   *   `distinctions.newer`, `distinctions.hear-first`
   */
  async move(actor: Actor, id: string, move: ManualMove, reasons: Reasons): Promise<DistinctionRow> {
    return this.db.change(actor, { what: `distinctions.${move}`, subject: id }, async (tx) => {
      const row = isId(id) ? await lockDistinction(tx, id) : null;
      if (!row) throw notFound();
      if (!may(actor, 'move', row.companyId)) throw refuse('forbidden', { status: 403 });
      const [last] = await eventsOf(tx, id);
      const again = last?.kind === transitions[move].event && last.publicReason === reasons.publicReason;
      if (again && row.version === reasons.version + 1) return row;
      await this.checkMove(tx, row, move);
      if (row.version !== reasons.version) throw conflict();
      const { publicReason, internalReason } = reasons;
      await this.moves.make(tx, actor, row, move, this.clock.now(), { publicReason, internalReason });
      return (await distinctionById(tx, id))!;
    });
  }

  /** Records that the last day is over. Does nothing if it is not, or if the state has changed. */
  async expire(id: string): Promise<void> {
    const actor = system(EXPIRY_JOB, id);
    await this.db.change(actor, { what: EXPIRY_JOB, subject: id }, async (tx) => {
      const row = await lockDistinction(tx, id);
      const now = this.clock.now();
      if (!row || row.state !== 'active' || stateOn(dayOf(now), row) !== 'expired') return;
      await this.moves.make(tx, actor, row, 'expire', now, null);
    });
  }

  /** Ids of active distinctions whose last day is over. */
  async overdue(): Promise<string[]> {
    return this.db.as(system(EXPIRY_JOB), (tx) => overdue(tx, dayOf(this.clock.now()), SWEEP_BATCH));
  }

  private async checkMove(tx: EntityManager, row: DistinctionRow, move: ManualMove): Promise<void> {
    if (!canMove(row.state, move)) throw refuse(`distinctions.cannot-${move}`, { params: { state: row.state } });
    if (move === 'revoke') await this.hearing.mustBeOver(tx, row);
    // A company has one distinction in force: a suspended one stays so once another has been earned.
    if (move === 'reinstate' && (await lockActiveOf(tx, row.companyId))) throw refuse('distinctions.newer');
  }
}
