import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { addDays, addMonths, type Day, dayOf } from '#libs/mexico';
import { Database, oneAtATime, type PersonActor, recordAct, system } from '../../database/index.js';
import { telltaleInText } from '../../guidance/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../monitoring.refusals.js';
import { countsFigures, type FeedRow } from './feeds.queries.js';
import { FigureSources, valuesOf } from './figure-sources.js';
import { type Figure, sameFigure, shownSeries, suppressionsOf, type Withheld } from './figure.rules.js';
import { type KnownFigure, knownFigure, knownTogether, withheldOf } from './held-against.rules.js';
import {
  closeQuarter,
  correctionsOf,
  correctionsWithin,
  figureOf,
  figuresSince,
  firstDay,
  frozenKeys,
  frozenWithin,
  lastFiguresWithin,
} from './figures.queries.js';
import { IndicatorCorrectionEntity, IndicatorDraftEntity, IndicatorFigureEntity } from './indicator.entity.js';
import { isToClose, type Period, periodNamed, periodOf, periodsToClose } from './period.rules.js';
import { type FedSheet, frequencies } from './sheet.rules.js';

/** Years of which the dashboard shows figures. */
const YEARS_SHOWN = 5;
/** Rows behind a figure on one page. */
export const ROWS_PER_PAGE = 100;
const COUNT = 'monitoring.count';
const counting = system(COUNT);

/** The type of an indicator among the subjects of acts. */
export const INDICATOR = 'indicator';

/** What the indicators come to: computed anew while a period lasts, frozen when it is closed, corrected beside it. */
@Injectable()
export class Indicators {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly sources: FigureSources,
  ) {}

  /** What an indicator comes to in a period, computed now. */
  compute(sheet: FedSheet, period: Period): Promise<Figure> {
    return this.db.as(counting, (tx) => this.figureNow(tx, sheet, period));
  }

  /** Computes all figures of the present periods anew. */
  async refresh(): Promise<void> {
    const today = dayOf(this.clock.now());
    for (const sheet of this.sources.fed()) {
      const period = periodOf(today, sheet.frequency);
      await this.db.change(counting, { what: COUNT, subject: sheet.id }, async (tx) => {
        const figure = await this.figureNow(tx, sheet, period);
        const { key, startsOn, endsBefore } = period;
        const row = { indicator: sheet.id, period: key, startsOn, endsBefore, ...figure, computedAt: this.clock.now() };
        await tx.upsert(IndicatorDraftEntity, row as never, ['indicator']);
      });
    }
  }

  /** Freezes all periods that are over long enough, and closes their quarters. @returns how many figures were frozen */
  async close(): Promise<number> {
    const today = dayOf(this.clock.now());
    const { from, done } = await this.db.as(counting, async (tx) => ({
      from: await firstDay(tx),
      done: await frozenKeys(tx),
    }));
    if (from === null) return 0;
    const fed = this.sources.fed();
    const due = frequencies.flatMap((frequency) =>
      periodsToClose(from, today, frequency).flatMap((period) =>
        fed
          .filter((sheet) => sheet.frequency === frequency && !done.has(`${sheet.id} ${period.key}`))
          .map((sheet) => ({ sheet, period, place: countsFigures(sheet.feed.query) ? 2 : sheet.feed.beside ? 1 : 0 })),
      ),
    );
    for (const period of periodsToClose(from, today, 'quarter')) await this.closeQuarter(period);
    // what is held against frozen figures, and what counts them, comes when they are there
    for (const { sheet, period } of due.toSorted((one, other) => one.place - other.place))
      await this.freeze(sheet, period);
    return due.length;
  }

  /** The figures of the last years, of one indicator or of all. */
  series(person: PersonActor, indicator: string | null) {
    const from = addMonths(dayOf(this.clock.now()), -12 * YEARS_SHOWN);
    return this.db.as(person, (tx) => figuresSince(tx, `${from.slice(0, 4)}-01-01`, indicator));
  }

  /** An indicator with all that is known of it. @throws Refused `not-found` */
  async read(person: PersonActor, id: string, asked: string | null) {
    const sheet = this.sources.sheet(id);
    if (!sheet) throw notFound();
    const figures = await this.series(person, id);
    // of people nothing is told of the period that is not closed
    const told = sheet.feed?.protects === 'person' ? figures.filter(({ isDraft }) => !isDraft) : figures;
    const period = asked ?? (told.at(-1) ?? figures.at(-1))?.period ?? null;
    return this.db.as(person, async (tx) => ({
      sheet,
      figures,
      whole: period === null ? null : await figureOf(tx, id, period),
      corrections: await correctionsOf(tx, id),
    }));
  }

  /** The rows behind a figure as they are now; that those of people were opened goes on record. @throws Refused `not-found`, `monitoring.no-source`, `monitoring.period-open` */
  async rows(
    person: PersonActor,
    id: string,
    key: string,
    page: number,
  ): Promise<{ sheet: FedSheet; period: Period; rows: readonly FeedRow[] }> {
    const { sheet, period } = this.known(id, key);
    // of two looks at answers while they come in, the difference would be those of one person
    if (this.sources.isOfAnswers(sheet) && !isToClose(period, dayOf(this.clock.now())))
      throw refuse('monitoring.period-open');
    const place = { limit: ROWS_PER_PAGE, offset: (page - 1) * ROWS_PER_PAGE };
    const rows = await this.db.as(counting, (tx) => this.sources.rows(tx, sheet, period, place));
    if (sheet.feed.protects === 'person') await this.recordReading(person, id, key);
    return { sheet, period, rows };
  }

  /**
   * Computes a closed period by what is known now, and lists it beside the frozen figure when it differs.
   * @throws Refused `not-found`, `monitoring.no-source`, `monitoring.period-open`, `monitoring.unchanged`; at `reason`
   *   `monitoring.reason-tells`
   */
  async correct(person: PersonActor, id: string, key: string, reason: string): Promise<void> {
    const { sheet, period } = this.known(id, key);
    if (telltaleInText(reason) === 'number') throw refuse('monitoring.reason-tells', { status: 422, field: 'reason' });
    const figure = await this.compute(sheet, period);
    await this.db.change(person, { what: 'monitoring.correct', subject: id }, async (tx) => {
      // two clicks at once are one correction
      await oneAtATime(tx, `monitoring.correct ${id} ${key}`);
      const frozen = await tx.findOneBy(IndicatorFigureEntity, { indicator: id, period: key });
      if (!frozen) throw refuse('monitoring.period-open');
      const [last] = await tx.find(IndicatorCorrectionEntity, {
        where: { indicator: id, period: key },
        order: { foundAt: 'DESC', id: 'DESC' },
        take: 1,
      });
      if (sameFigure(figure, last ?? frozen)) throw refuse('monitoring.unchanged');
      const foundAt = this.clock.now();
      await tx.insert(IndicatorCorrectionEntity, {
        ...figure,
        id: newId(),
        indicator: id,
        period: key,
        reason,
        foundBy: person.userId,
        foundAt,
      } as never);
      const details = { period: key, reason };
      await recordAct(tx, person, {
        at: foundAt,
        act: 'monitoring.corrected',
        subject: { type: INDICATOR, id },
        details,
      });
    });
  }

  /** What a report of a period tells: of each indicator the last figure that was frozen in it, and what was corrected. */
  told(person: PersonActor, { startsOn, endsBefore }: { startsOn: Day; endsBefore: Day }) {
    return this.db.as(person, async (tx) => ({
      figures: await lastFiguresWithin(tx, startsOn, endsBefore),
      corrections: await correctionsWithin(tx, startsOn, endsBefore),
    }));
  }

  private recordReading(person: PersonActor, id: string, period: string): Promise<void> {
    return this.db.change(person, { what: 'monitoring.read-rows', subject: id }, (tx) =>
      recordAct(tx, person, {
        at: this.clock.now(),
        act: 'monitoring.rows-read',
        subject: { type: INDICATOR, id },
        details: { period },
      }),
    );
  }

  private async closeQuarter({ key, startsOn, endsBefore }: Period): Promise<void> {
    await this.db.change(counting, { what: 'monitoring.close-quarter', subject: key }, async (tx) => {
      const at = this.clock.now();
      if ((await closeQuarter(tx, { key, startsOn, endsOn: addDays(endsBefore, -1), at })) === 0) return;
      await recordAct(tx, counting, { at, act: 'monitoring.quarter-closed', subject: { type: 'quarter', id: key } });
    });
  }

  private async freeze(sheet: FedSheet, period: Period): Promise<void> {
    await this.db.change(counting, { what: 'monitoring.freeze', subject: sheet.id }, async (tx) => {
      const figure = await this.figureNow(tx, sheet, period);
      const withheld = await this.withheld(tx, sheet, period, figure);
      const { key, startsOn, endsBefore } = period;
      const row = { indicator: sheet.id, period: key, startsOn, endsBefore, withheld, frozenAt: this.clock.now() };
      await tx
        .createQueryBuilder()
        .insert()
        .into(IndicatorFigureEntity)
        .values({ ...row, ...figure, ...suppressionsOf(sheet.feed, { ...figure, withheld }) } as never)
        .orIgnore()
        .execute();
    });
  }

  /** What is kept back of a figure: beside the same companies in earlier periods, and beside another indicator of the same people. */
  private async withheld(
    tx: EntityManager,
    { id, feed }: FedSheet,
    { startsOn, endsBefore }: Period,
    figure: Figure,
  ): Promise<Withheld | null> {
    if (feed.protects === 'none') return null;
    const known: KnownFigure[] = [];
    if (feed.isStock) {
      const earlier = await frozenWithin(tx, id, addMonths(startsOn, -12 * YEARS_SHOWN), startsOn);
      const shown = shownSeries(feed, [...earlier, figure]);
      // where the whole is not told, nothing is
      if (shown.at(-1)?.state !== 'shown') return null;
      known.push(...earlier.filter((_, at) => shown[at]!.state === 'shown').map((one) => knownFigure(feed, one)));
    }
    if (feed.beside) {
      const other = this.sources.sheet(feed.beside.indicator)?.feed;
      const parts = await frozenWithin(tx, feed.beside.indicator, startsOn, endsBefore);
      const isWhole = parts[0]?.startsOn === startsOn && parts.at(-1)!.endsBefore === endsBefore;
      if (other && isWhole) known.push(...knownTogether(other, parts, feed.beside));
    }
    return withheldOf(feed, figure.atoms, known);
  }

  /** @throws Refused `not-found`, `monitoring.no-source` */
  private known(id: string, key: string): { sheet: FedSheet; period: Period } {
    const sheet = this.sources.sheet(id);
    const period = periodNamed(key);
    if (!sheet || period?.frequency !== sheet.frequency) throw notFound();
    if (!sheet.feed) throw refuse('monitoring.no-source');
    return { sheet: sheet as FedSheet, period };
  }

  private async figureNow(tx: EntityManager, sheet: FedSheet, period: Period): Promise<Figure> {
    const atoms = (await this.sources.atoms(tx, sheet, period)).map(({ dims, numerator, denominator, count }) => ({
      values: valuesOf(sheet.feed, dims),
      numerator,
      denominator,
      count,
    }));
    const sum = (what: 'numerator' | 'denominator' | 'count') => atoms.reduce((all, one) => all + one[what], 0);
    return {
      numerator: sum('numerator'),
      denominator: sum('denominator'),
      count: sum('count'),
      median: await this.sources.median(tx, sheet, period),
      atoms,
    };
  }
}
