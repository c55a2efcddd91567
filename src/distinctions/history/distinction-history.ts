import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { type Day, dayOf } from '#libs/mexico';
import { type Actor, recordAct } from '../../database/index.js';
import { DistinctionEvent } from '../distinction.entity.js';
import type { DistinctionEventKind, FormerNames } from '../distinction.rules.js';
import { DistinctionReminders } from '../reminders/distinction-reminders.js';
import { DistinctionEvents } from './distinction-events.js';

/** An event of a distinction: its public part, and the details for FM4's record. */
export interface NewEvent {
  readonly kind: DistinctionEventKind;
  readonly at: Date;
  /** The day of the event; that of `at` unless said. */
  readonly day?: Day;
  readonly details: Record<string, unknown>;
  readonly publicReason?: string | null;
  readonly formerNames?: FormerNames | null;
}

/** Records the events of distinctions, with all that follows from one. */
@Injectable()
export class DistinctionHistory {
  constructor(
    private readonly reminders: DistinctionReminders,
    private readonly events: DistinctionEvents,
  ) {}

  /** Adds the public event and FM4's act, refreshes the reminders and publishes. */
  async record(
    tx: EntityManager,
    actor: Actor,
    subject: { id: string; companyId: string },
    event: NewEvent,
  ): Promise<void> {
    const { kind, at, day = dayOf(at), details, publicReason = null, formerNames = null } = event;
    const { id, companyId } = subject;
    const row = { id: newId(), distinctionId: id, companyId, kind, at, day, publicReason, formerNames };
    await tx.insert(DistinctionEvent, row);
    const act = `distinctions.${kind}` as const;
    await recordAct(tx, actor, { at, act, subject: { type: 'distinction', id }, companyId, details });
    await this.reminders.refresh(tx, id);
    await this.events.publish(tx, id, kind, at);
  }
}
