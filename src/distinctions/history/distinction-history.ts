import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { type Day, dayOf } from '#libs/mexico';
import { type Actor, recordAct } from '../../database/index.js';
import { DistinctionEvent, type FormerNames } from '../distinction.entity.js';
import { DistinctionMails } from '../reminders/distinction-reminders.js';
import { DistinctionNews } from './distinction-events.js';

/** What happened to a distinction: the public part, and the facts for the record of FM4. */
export interface Happening {
  readonly kind: DistinctionEvent['kind'];
  readonly at: Date;
  /** Its day, where it was another one than that of writing it down. */
  readonly day?: Day;
  readonly details: Record<string, unknown>;
  readonly publicReason?: string | null;
  /** When names changed: those of before. */
  readonly formerNames?: FormerNames | null;
}

/** Writes down what happens to distinctions, and lets everybody know whom it concerns. */
@Injectable()
export class DistinctionHistory {
  constructor(
    private readonly mails: DistinctionMails,
    private readonly news: DistinctionNews,
  ) {}

  /** The event that everybody may read, the act that FM4 reads, and the mails that follow from the new state. */
  async write(
    tx: EntityManager,
    actor: Actor,
    subject: { id: string; companyId: string },
    happened: Happening,
  ): Promise<void> {
    const { kind, at, day = dayOf(at), details, publicReason = null, formerNames = null } = happened;
    const { id, companyId } = subject;
    const event = { id: newId(), distinctionId: id, companyId, kind, at, day, publicReason };
    await tx.insert(DistinctionEvent, { ...event, formerNames });
    const act = `distinctions.${kind}`;
    await recordAct(tx, actor, { at, act, subject: { type: 'distinction', id }, companyId, details });
    await this.mails.refresh(tx, id);
    await this.news.tell(tx, id, kind, at);
  }
}
