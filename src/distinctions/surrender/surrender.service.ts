import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { parseCode } from '#libs/codes';
import { dayOf } from '#libs/mexico';
import { type Actor, Database, system } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import { may } from '../distinction.policy.js';
import { canMove, stateOn } from '../distinction.rules.js';
import { type DistinctionRow, distinctionsOfCompany, lockDistinction } from '../distinctions.queries.js';
import { refuse } from '../distinctions.refusals.js';
import { DistinctionMoves } from '../lifecycle/distinction-moves.js';

/** What a company says when it gives its distinction back. */
export interface Surrender {
  /** For everybody to read; empty: it says none. */
  readonly publicReason: string;
  /** The version of the distinction that the form showed. */
  readonly version: number;
}

/** A company gives a distinction back, by its own decision. */
@Injectable()
export class Surrenders {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly moves: DistinctionMoves,
  ) {}

  /**
   * Ends a distinction in force or suspended, for good. Repeated, it changes nothing.
   * @param code as written by people
   * @throws Refused `forbidden`, `not-found` for a code that is none of its own, `distinctions.cannot-surrender`,
   *   `conflict` when it changed meanwhile
   */
  async give(actor: Actor, companyId: string, code: string, { publicReason, version }: Surrender): Promise<void> {
    if (!may(actor, 'surrender', companyId)) throw refuse('forbidden', { status: 403 });
    // As the system: a company writes no distinction, and may not see FM4's staff, who get the mail.
    const by = system('distinctions.surrender', actor.kind === 'person' ? actor.request : undefined);
    await this.db.change(by, { what: 'distinctions.surrender', subject: companyId }, async (tx) => {
      const found = await this.own(tx, companyId, code);
      const row = (await lockDistinction(tx, found.id))!;
      if (row.state === 'surrendered' && row.version === version + 1) return;
      this.mustBeOpen(row);
      if (row.version !== version) throw conflict();
      await this.moves.make(tx, actor, row, 'surrender', this.clock.now(), { publicReason: publicReason || null });
    });
  }

  /**
   * The distinction of a company that has this code.
   * @throws Refused `not-found`
   */
  async own(tx: EntityManager, companyId: string, code: string): Promise<DistinctionRow> {
    const parsed = parseCode(code);
    const rows = parsed.ok ? await distinctionsOfCompany(tx, companyId) : [];
    const row = rows.find((one) => parsed.ok && one.code === parsed.code);
    if (!row) throw notFound();
    return row;
  }

  /** @throws Refused `distinctions.cannot-surrender` when it is neither in force nor suspended */
  mustBeOpen(row: DistinctionRow): void {
    const state = stateOn(dayOf(this.clock.now()), row);
    if (!canMove(state, 'surrender')) throw refuse('distinctions.cannot-surrender', { params: { state } });
  }
}
