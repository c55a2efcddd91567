import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Assessment, Assessments } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import type { AuditCase } from '../cases/cases.queries.js';
import { unstated } from '../independence/impartiality.rules.js';
import { recordAssignment } from '../independence/independence.queries.js';
import { itemsToReview, soundByItem } from '../review/results.rules.js';
import { withReview } from '../review/review.queries.js';
import { drawnItems, readingOf } from './agreement.queries.js';
import { draw, drawnCount } from './agreement.rules.js';
import { SecondReading, SecondReadingItem } from './second-reading.entity.js';

/** What a second auditor works on. */
export interface BlindReading {
  readonly found: AuditCase;
  readonly submission: Assessment;
  readonly companyName: string;
  readonly reading: SecondReading;
  readonly items: readonly SecondReadingItem[];
}

/** Second readings: drawn items of a closed case, scored by another auditor who does not know what the first one said. */
@Injectable()
export class SecondReadings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
  ) {}

  /** The company whose case the person may read a second time. @throws Refused as `start` does */
  startable(reader: PersonActor, auditId: string): Promise<string> {
    return this.db.as(reader, async (tx) => {
      const { companyId } = await this.cases.readable(tx, reader, auditId, 'read-blind');
      if (await readingOf(tx, auditId)) throw refuse('audits.second-taken');
      return this.cases.companyName(tx, companyId);
    });
  }

  /**
   * Draws the items and gives them to the person, who from then on never votes on the case, and does not see its review
   * until they have scored them all. Starting twice is fine.
   * @throws Refused why the policy says no, `audits.second-taken`, `audits.statement-missing` (422, at `stated`)
   */
  async start(actor: PersonActor, auditId: string, stated: readonly string[]): Promise<void> {
    await this.db.change(actor, { what: 'audits.start-second-reading', subject: auditId }, async (tx) => {
      const before = await readingOf(tx, auditId);
      if (before?.readerId === actor.userId) return;
      const found = await this.cases.allowed(tx, actor, auditId, 'read-blind');
      if (await readingOf(tx, auditId)) throw refuse('audits.second-taken');
      const missing = unstated(stated).length;
      if (missing > 0) {
        throw refuse('audits.statement-missing', { status: 422, field: 'stated', params: { n: missing } });
      }
      const now = this.clock.now();
      const { companyId } = found;
      await recordAssignment(tx, { auditId, companyId, userId: actor.userId, at: now });
      const reading = { id: newId(), auditId, companyId, readerId: actor.userId, startedAt: now, doneAt: null };
      await tx.insert(SecondReading, reading);
      await tx.insert(SecondReadingItem, await this.drawn(tx, found, reading));
      await this.cases.record(tx, actor, found.audit, 'audits.second-started');
    });
  }

  /** @throws Refused `not-found` when the case is not theirs to read a second time */
  own(reader: PersonActor, auditId: string): Promise<BlindReading> {
    return this.db.as(reader, (tx) => this.ownIn(tx, reader, auditId, false));
  }

  /**
   * Keeps what the second auditor gives an item: once. With the last one the reading is done.
   * @param score `value` null: the item does not apply
   * @returns whether the reading is done
   * @throws Refused `not-found`, `audits.second-scored` when it has another value already
   */
  async score(
    actor: PersonActor,
    auditId: string,
    itemId: string,
    score: { value: number | null; note: string },
  ): Promise<boolean> {
    return this.db.change(actor, { what: 'audits.score-second', subject: auditId }, async (tx) => {
      const { found, reading, items } = await this.ownIn(tx, actor, auditId, true);
      const item = items.find((one) => one.itemId === itemId);
      if (!item) throw notFound();
      if (item.scoredAt !== null) {
        if (item.secondValue !== score.value) throw refuse('audits.second-scored');
        return reading.doneAt !== null;
      }
      const now = this.clock.now();
      await tx.update(
        SecondReadingItem,
        { readingId: reading.id, itemId, scoredAt: IsNull() },
        { secondValue: score.value, note: score.note, scoredAt: now },
      );
      const left = items.filter((one) => one.scoredAt === null && one.itemId !== itemId).length;
      if (left > 0) return false;
      await tx.update(SecondReading, { id: reading.id }, { doneAt: now });
      await this.cases.record(tx, actor, found.audit, 'audits.second-done', { items: items.length });
      return true;
    });
  }

  private async ownIn(tx: EntityManager, reader: PersonActor, auditId: string, lock: boolean): Promise<BlindReading> {
    const found = lock
      ? await this.cases.allowed(tx, reader, auditId, 'read-evidence')
      : await this.cases.readable(tx, reader, auditId, 'read-evidence');
    const reading = await readingOf(tx, auditId);
    if (reading?.readerId !== reader.userId) throw notFound();
    return {
      found,
      submission: await this.assessments.submission(tx, found.audit.assessmentId),
      companyName: await this.cases.companyName(tx, found.companyId),
      reading,
      items: await drawnItems(tx, reading.id),
    };
  }

  /** Of the items that the first auditor reviewed, and whose review counts. */
  private async drawn(
    tx: EntityManager,
    found: AuditCase,
    { id: readingId, companyId }: Pick<SecondReading, 'id' | 'companyId'>,
  ): Promise<SecondReadingItem[]> {
    const submission = await this.assessments.submission(tx, found.audit.assessmentId);
    const reviews = soundByItem(await withReview(tx, found));
    const items = itemsToReview(submission).filter((item) => reviews.has(item.id));
    const ids = items.map((item) => item.id);
    const chosen = new Set(draw(ids, drawnCount(ids.length), (below) => randomInt(below)));
    return items
      .filter((item) => chosen.has(item.id))
      .map((item) => {
        const first = reviews.get(item.id)!;
        const empty = { secondValue: null, note: null, scoredAt: null };
        const drawn = { readingId, companyId, itemId: item.id, itemText: item.text };
        return { ...drawn, firstValue: first.value, firstBy: first.reviewedBy, ...empty };
      });
  }
}
