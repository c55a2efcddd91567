import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type Day, dayOf } from '#libs/mexico';
import { type Actor, Database } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import { may } from '../distinction.policy.js';
import { lockDistinction } from '../distinctions.queries.js';
import { refuse } from '../distinctions.refusals.js';
import { DistinctionHistory } from '../history/distinction-history.js';
import { DistinctionFollowUp } from './follow-up.entity.js';
import { followUpOf } from './follow-up.queries.js';
import { type FollowUpResult, isHeldOn, mayFollowUp } from './follow-up.rules.js';

/** A follow-up as FM4 reports it. */
export interface FollowUp {
  readonly heldOn: Day;
  readonly result: FollowUpResult;
  /** Only FM4 reads it. */
  readonly note: string;
  /** The version of the distinction that the form showed. */
  readonly version: number;
}

/** Records the follow-up half-way through the validity of a distinction. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly history: DistinctionHistory,
  ) {}

  /**
   * A distinction has one. Recording the same again changes nothing.
   * @throws Refused `forbidden`, `conflict`, `distinctions.not-followed-up-now`, `distinctions.followed-up`,
   *   `distinctions.not-held-then`
   */
  async record(actor: Actor, id: string, { heldOn, result, note, version }: FollowUp): Promise<void> {
    await this.db.change(actor, { what: 'distinctions.follow-up.record', subject: id }, async (tx) => {
      const row = isId(id) ? await lockDistinction(tx, id) : null;
      if (!row) throw notFound();
      if (actor.kind !== 'person' || !may(actor, 'follow-up', row.companyId)) {
        throw refuse('forbidden', { status: 403 });
      }
      const known = await followUpOf(tx, id);
      if (known && known.heldOn === heldOn && known.result === result) return;
      if (known) throw refuse('distinctions.followed-up');
      if (row.version !== version) throw conflict();
      const at = this.clock.now();
      const today = dayOf(at);
      if (!mayFollowUp(row, today)) throw refuse('distinctions.not-followed-up-now');
      if (!isHeldOn(heldOn, row, today)) {
        throw refuse('distinctions.not-held-then', { status: 422, field: 'heldOn' });
      }
      const { companyId } = row;
      const followUp = { distinctionId: id, companyId, heldOn, result, recordedBy: actor.userId, recordedAt: at };
      await tx.insert(DistinctionFollowUp, followUp);
      const details = { result, heldOn, internalReason: note };
      await this.history.record(tx, actor, row, { kind: 'followed-up', at, day: heldOn, details });
    });
  }
}
