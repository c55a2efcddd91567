import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type AtomRow, atomsOf, type Days, type FeedRow, feedRows, isFeed, medianOf } from './feeds.queries.js';
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
}

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

  /** The rows behind it. */
  async rows(
    tx: EntityManager,
    sheet: FedSheet,
    days: Days,
    page: { limit: number; offset: number },
  ): Promise<readonly FeedRow[]> {
    const source = this.registered.get(sheet.id);
    return source ? ((await source.rows?.(tx, days, page)) ?? []) : feedRows(tx, queryOf(sheet), days, page);
  }
}

function queryOf({ id, feed }: FedSheet) {
  if (!isFeed(feed.query)) throw new Error(`${id} has no query ${feed.query}`);
  return feed.query;
}
