import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { municipalityOfJalisco } from '#libs/mexico';
import {
  type AtomRow,
  atomsOf,
  type Days,
  type FeedRow,
  feedRows,
  isFeed,
  isOfAnswers,
  medianOf,
  type SubjectRow,
  subjectsOf,
} from './feeds.queries.js';
import type { Atom } from './figure.rules.js';
import { subjectLines } from './subject-rows.rules.js';
import { type Feed, type FedSheet, fedOnes, type IndicatorSheet } from './sheet.rules.js';
import { indicatorSheets } from './sheets.content.js';

/** Where a later room says what an indicator comes to, such as what people answered in a survey. */
export interface FigureSource {
  /** `IN-B2`; its sheet says that it has no source yet. */
  readonly indicator: string;
  readonly feed: Omit<Feed, 'query'>;
  /** In the system's scope, the rows from a day to before another, added up by all that `feed.by` tells apart. */
  atoms(tx: EntityManager, days: Days): Promise<readonly AtomRow[]>;
  /** Of a median alone: the median over all rows; null without any. */
  median?(tx: EntityManager, days: Days): Promise<number | null>;
  /** The rows themselves, for those who may open them; none where nobody may. */
  rows?(tx: EntityManager, days: Days, page: { limit: number; offset: number }): Promise<readonly FeedRow[]>;
  /** Instead of `rows`, of what people answered: sums by subject, of which as much is shown as the rule of five lets. */
  subjects?(tx: EntityManager, days: Days): Promise<readonly SubjectRow[]>;
}

/** By what rows are told apart. Places are told by region: a municipality may have one company. */
export const valuesOf = ({ by }: Pick<Feed, 'by'>, dims: AtomRow['dims']): Atom['values'] =>
  Object.fromEntries(
    by.flatMap((variable) => {
      const value = dims[variable];
      if (value === undefined) return [];
      return [[variable, variable === 'region' ? (municipalityOfJalisco(value)?.region ?? value) : value]];
    }),
  );

/** What the indicators are computed from: the queries of this room, and the sources that others register when they start. */
@Injectable()
export class FigureSources {
  private readonly registered = new Map<string, FigureSource>();

  /** Throws for an indicator that there is not, or that has a source. */
  register(source: FigureSource): void {
    const sheet = indicatorSheets.find(({ id }) => id === source.indicator);
    if (!sheet) throw new Error(`There is no indicator ${source.indicator}`);
    if (sheet.feed || this.registered.has(sheet.id)) throw new Error(`${sheet.id} has a source`);
    this.registered.set(sheet.id, source);
  }

  /** All indicators, with the sources that they have. */
  sheets(): IndicatorSheet[] {
    return indicatorSheets.map((sheet) => {
      const source = this.registered.get(sheet.id);
      return source ? { ...sheet, feed: { ...source.feed, query: sheet.id }, missing: null } : sheet;
    });
  }

  /** The indicators that are computed. */
  fed(): FedSheet[] {
    return fedOnes(this.sheets());
  }

  /** The sheet of that id; null: there is none. */
  sheet(id: string): IndicatorSheet | null {
    return this.sheets().find((one) => one.id === id) ?? null;
  }

  /** What an indicator comes to, added up. */
  atoms(tx: EntityManager, sheet: FedSheet, days: Days): Promise<readonly AtomRow[]> {
    const source = this.registered.get(sheet.id);
    return source ? source.atoms(tx, days) : atomsOf(tx, queryOf(sheet), days);
  }

  async median(tx: EntityManager, sheet: FedSheet, days: Days): Promise<number | null> {
    if (sheet.feed.unit !== 'median') return null;
    const source = this.registered.get(sheet.id);
    return source ? ((await source.median?.(tx, days)) ?? null) : medianOf(tx, queryOf(sheet), days);
  }

  /** Whether its rows are what people answered: sums alone are shown, of closed periods. */
  isOfAnswers(sheet: FedSheet): boolean {
    const source = this.registered.get(sheet.id);
    return source ? source.subjects !== undefined : isOfAnswers(queryOf(sheet));
  }

  /** The rows behind it; of answers, their sums by subject. */
  async rows(
    tx: EntityManager,
    sheet: FedSheet,
    days: Days,
    page: { limit: number; offset: number },
  ): Promise<readonly FeedRow[]> {
    const source = this.registered.get(sheet.id);
    if (!this.isOfAnswers(sheet))
      return source ? ((await source.rows?.(tx, days, page)) ?? []) : feedRows(tx, queryOf(sheet), days, page);
    const found = source ? await source.subjects!(tx, days) : await subjectsOf(tx, queryOf(sheet), days);
    const atoms = found.map(({ dims, ...row }) => ({ ...row, values: valuesOf(sheet.feed, dims) }));
    const lines = subjectLines(sheet.feed, atoms);
    return lines.slice(page.offset, page.offset + page.limit).map((line) => ({ ...line, total: lines.length }));
  }
}

function queryOf({ id, feed }: FedSheet) {
  if (!isFeed(feed.query)) throw new Error(`${id} has no query ${feed.query}`);
  return feed.query;
}
