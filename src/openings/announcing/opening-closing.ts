import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type Actor, recordAct } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { OpeningEntity } from '../opening.entity.js';
import type { ClosingReason } from '../opening.rules.js';
import { OPENING } from '../opening.subject.js';
import type { OpeningRow } from './openings.queries.js';

/** Closes openings, whoever does it and why. */
@Injectable()
export class OpeningClosing {
  constructor(
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  /** Closes one that is locked and is not closed. @param note read by the company */
  async close(
    tx: EntityManager,
    actor: Actor,
    { id, companyId, version }: OpeningRow,
    { reason, note = null }: { reason: ClosingReason; note?: string | null },
  ): Promise<void> {
    const at = this.clock.now();
    const closed = { state: 'closed' as const, closedAt: at, closedFor: reason, closeReason: note };
    const ended = { ...closed, pausedAt: null, pauseReason: null, takenBy: null, takenAt: null };
    await tx.update(OpeningEntity, { id }, { ...ended, version: version + 1 });
    const details = { for: reason };
    await recordAct(tx, actor, { at, act: 'openings.closed', subject: { type: OPENING, id }, companyId, details });
    await this.reminders.refresh(tx, OPENING, id);
  }
}
