import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { addDays, dayOf } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { type Assessment, Assessments } from '../../assessments/index.js';
import { Database, hasRole, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { loadCase } from '../cases/cases.queries.js';
import { isIndependent } from '../independence/independence.rules.js';
import { tiesOfPerson } from '../independence/independence.queries.js';
import { Calibration, CalibrationItem, CalibrationScoreRow } from './calibration.entity.js';
import {
  calibrationItems,
  calibrationScores,
  calibrationsOf,
  decidedCases,
  scoredBy,
  writeItems,
} from './calibration.queries.js';
import {
  calibrationCases,
  calibrationDays,
  calibrationResults,
  drawCalibration,
  isCalibrationOver,
  yearOf,
} from './calibration.rules.js';

/** Among how many of the latest decided cases a calibration is drawn. */
const drawnAmong = 60;

/** What an auditor scores next. */
export interface CalibrationStep {
  readonly item: CalibrationItem;
  readonly submission: Assessment;
  readonly companyName: string;
  readonly scored: number;
  readonly total: number;
}

/** The yearly calibration: all auditors score the same items of ten decided cases, and see how far they agree. */
@Injectable()
export class Calibrations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
    private readonly accounts: Accounts,
  ) {}

  /** All calibrations with their results, which are shown once scores are taken no longer. */
  overview(reader: PersonActor) {
    return this.db.as(reader, async (tx) => {
      const now = this.clock.now();
      const known = await calibrationsOf(tx);
      const names = new Map((await this.accounts.staff(tx)).map(({ userId, name }) => [userId, name]));
      const years = [];
      for (const calibration of known) {
        const scores = await calibrationScores(tx, calibration.year);
        const over = isCalibrationOver(calibration, now);
        years.push({
          calibration,
          over,
          results: over ? calibrationResults(scores) : null,
          left: over ? 0 : (await this.leftOf(tx, reader, calibration.year)).length,
          scorers: new Set(scores.map(({ scorerId }) => scorerId)).size,
        });
      }
      const decided = (await decidedCases(tx, drawnAmong)).length;
      const thisYear = yearOf(now);
      return { thisYear, decided, years, names, opened: known.some(({ year }) => year === thisYear) };
    });
  }

  /**
   * Draws this year's calibration. @throws Refused `audits.calibration-exists`, `audits.calibration-few` while too few cases
   * are decided
   */
  async open(actor: PersonActor): Promise<void> {
    const year = yearOf(this.clock.now());
    await this.db.change(actor, { what: 'audits.open-calibration', subject: String(year) }, async (tx) => {
      await oneAtATime(tx, 'calibration');
      if (await tx.existsBy(Calibration, { year })) throw refuse('audits.calibration-exists');
      const drawn = drawCalibration(await decidedCases(tx, drawnAmong), (below) => randomInt(below));
      if (!drawn) throw refuse('audits.calibration-few', { params: { n: calibrationCases } });
      const now = this.clock.now();
      const closesOn = addDays(dayOf(now), calibrationDays);
      await tx.insert(Calibration, { year, openedBy: actor.userId, openedAt: now, closesOn, closedAt: null });
      await writeItems(tx, year, drawn);
      await this.record(tx, actor, year, 'audits.calibration-opened');
    });
  }

  /** Ends a calibration before its last day. Doing it twice is fine. @throws Refused `not-found` */
  async close(actor: PersonActor, year: number): Promise<void> {
    await this.db.change(actor, { what: 'audits.close-calibration', subject: String(year) }, async (tx) => {
      const calibration = await this.calibration(tx, year, true);
      const now = this.clock.now();
      if (isCalibrationOver(calibration, now)) return;
      await tx.update(Calibration, { year }, { closedAt: now });
      await this.record(tx, actor, year, 'audits.calibration-closed');
    });
  }

  /** What the auditor scores next; null: nothing is left. @throws Refused `not-found`, `audits.calibration-over` */
  next(reader: PersonActor, year: number): Promise<CalibrationStep | null> {
    return this.db.as(reader, async (tx) => {
      await this.running(tx, year, false);
      const [item] = await this.leftOf(tx, reader, year);
      return item ? this.step(tx, reader, item) : null;
    });
  }

  /** One item of the calibration, scored or not. @throws Refused as `next` */
  at(reader: PersonActor, year: number, position: number): Promise<CalibrationStep> {
    return this.db.as(reader, async (tx) => {
      await this.running(tx, year, false);
      return this.step(tx, reader, await this.own(tx, reader, year, position));
    });
  }

  /**
   * Keeps what the auditor gives an item, once. @throws Refused as `next`, `audits.second-scored` when it has another value
   * already
   */
  async score(
    actor: PersonActor,
    year: number,
    position: number,
    score: { value: number | null; note: string },
  ): Promise<void> {
    await this.db.change(actor, { what: 'audits.score-calibration', subject: String(year) }, async (tx) => {
      await this.running(tx, year, true);
      await this.own(tx, actor, year, position);
      const key = { year, position, scorerId: actor.userId };
      const before = await tx.findOneBy(CalibrationScoreRow, key);
      if (before) {
        if (before.value !== score.value) throw refuse('audits.second-scored');
        return;
      }
      await tx.insert(CalibrationScoreRow, { ...key, ...score, scoredAt: this.clock.now() });
    });
  }

  /** The items that the person has still to score: none without the role, and none of a case they have a part in. */
  async leftOf(tx: EntityManager, reader: PersonActor, year: number): Promise<CalibrationItem[]> {
    if (!hasRole(reader, 'auditor')) return [];
    const done = await scoredBy(tx, year, reader.userId);
    return (await this.ownItems(tx, reader, year)).filter(({ position }) => !done.has(position));
  }

  /** Those of cases that they did not audit themselves and in which they have no conflict. */
  private async ownItems(tx: EntityManager, reader: PersonActor, year: number): Promise<CalibrationItem[]> {
    const items = await calibrationItems(tx, year);
    const ties = await tiesOfPerson(
      tx,
      reader.userId,
      items.map(({ auditId: id, companyId }) => ({ id, companyId })),
    );
    return items.filter(({ auditId }) => {
      const known = ties.get(auditId)!;
      return isIndependent('read', reader.userId, known) && !known.audited.has(reader.userId);
    });
  }

  private async own(tx: EntityManager, reader: PersonActor, year: number, position: number): Promise<CalibrationItem> {
    const item = (await this.ownItems(tx, reader, year)).find((one) => one.position === position);
    if (!item) throw notFound();
    return item;
  }

  private async step(tx: EntityManager, reader: PersonActor, item: CalibrationItem): Promise<CalibrationStep> {
    const found = await loadCase(tx, item.auditId, false);
    if (!found) throw notFound();
    const own = await this.ownItems(tx, reader, item.year);
    return {
      item,
      submission: await this.assessments.submission(tx, found.audit.assessmentId),
      companyName: await this.cases.companyName(tx, item.companyId),
      scored: own.length - (await this.leftOf(tx, reader, item.year)).length,
      total: own.length,
    };
  }

  private async calibration(tx: EntityManager, year: number, lock: boolean): Promise<Calibration> {
    const found = await tx.findOne(Calibration, {
      where: { year },
      ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (!found) throw notFound();
    return found;
  }

  private async running(tx: EntityManager, year: number, lock: boolean): Promise<void> {
    const calibration = await this.calibration(tx, year, lock);
    if (isCalibrationOver(calibration, this.clock.now())) throw refuse('audits.calibration-over');
  }

  private record(
    tx: EntityManager,
    actor: PersonActor,
    year: number,
    act: 'audits.calibration-opened' | 'audits.calibration-closed',
  ): Promise<void> {
    return recordAct(tx, actor, { at: this.clock.now(), act, subject: { type: 'calibration', id: String(year) } });
  }
}
