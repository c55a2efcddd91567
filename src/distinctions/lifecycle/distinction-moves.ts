import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Day, dayOf } from '#libs/mexico';
import type { Actor } from '../../database/index.js';
import { conflict } from '../../web/index.js';
import { Distinction } from '../distinction.entity.js';
import { canMove, type DistinctionMove, type ManualMove, transitions } from '../distinction.rules.js';
import { type DistinctionRow, lockActiveOf } from '../distinctions.queries.js';
import { refuse } from '../distinctions.refusals.js';
import { hearingUntilOf } from '../hearing/hearing.rules.js';
import { Hearing } from '../hearing/hearing.service.js';
import { DistinctionHistory } from '../history/distinction-history.js';

/** Why a distinction moves: what everybody may read, and what stays in FM4's record. */
export interface MoveReasons {
  readonly publicReason: string | null;
  readonly internalReason?: string;
  /** The proposal that was confirmed. */
  readonly proposal?: string;
}

/** The changes of state of a distinction, each with its event. Who may make one is for the use case to say. */
@Injectable()
export class DistinctionMoves {
  constructor(
    private readonly history: DistinctionHistory,
    private readonly hearing: Hearing,
  ) {}

  /** @throws Refused `distinctions.cannot-<move>`, `distinctions.hear-first`, `distinctions.newer` */
  async mustBeOpen(tx: EntityManager, row: DistinctionRow, move: ManualMove): Promise<void> {
    if (!canMove(row.state, move)) throw refuse(`distinctions.cannot-${move}`, { params: { state: row.state } });
    if (move === 'revoke') await this.hearing.mustBeOver(tx, row);
    // A company has one distinction in force: a suspended one stays so once another has been earned.
    if (move === 'reinstate' && (await lockActiveOf(tx, row.companyId))) throw refuse('distinctions.newer');
  }

  /**
   * @param row as locked by this transaction
   * @param reasons null: the calendar moves it
   * @throws Refused `conflict` when it changed meanwhile
   */
  async make(
    tx: EntityManager,
    actor: Actor,
    row: DistinctionRow,
    move: Exclude<DistinctionMove, 'supersede'>,
    at: Date,
    reasons: MoveReasons | null,
  ): Promise<void> {
    const changed = await tx.update(
      Distinction,
      { id: row.id, version: row.version, state: row.state },
      { state: transitions[move].to, version: row.version + 1, ...hearingAfter(move, dayOf(at)) },
    );
    if (changed.affected === 0) throw conflict();
    const details = reasons ? { ...reasons } : {};
    const publicReason = reasons?.publicReason ?? null;
    await this.history.record(tx, actor, row, { kind: transitions[move].event, at, details, publicReason });
  }
}

/** Suspending opens the time in which the company may answer; reinstating and giving back end it. */
function hearingAfter(move: DistinctionMove, today: Day): { hearingUntil?: Day | null } {
  if (move === 'suspend') return { hearingUntil: hearingUntilOf(today) };
  return move === 'reinstate' || move === 'surrender' ? { hearingUntil: null } : {};
}
