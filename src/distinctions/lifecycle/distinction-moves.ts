import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Day, dayOf } from '#libs/mexico';
import type { Actor } from '../../database/index.js';
import { conflict } from '../../web/index.js';
import { Distinction } from '../distinction.entity.js';
import { type DistinctionMove, transitions } from '../distinction.rules.js';
import type { DistinctionRow } from '../distinctions.queries.js';
import { hearingUntilOf } from '../hearing/hearing.rules.js';
import { DistinctionHistory } from '../history/distinction-history.js';

/** Why a distinction moves: what everybody may read, and what stays in FM4's record. */
export interface MoveReasons {
  readonly publicReason: string | null;
  readonly internalReason?: string;
}

/** Writes a change of state with its event. Whether the move is open is for the use case to say. */
@Injectable()
export class DistinctionMoves {
  constructor(private readonly history: DistinctionHistory) {}

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
