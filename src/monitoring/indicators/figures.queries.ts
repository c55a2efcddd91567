import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import type { Atom, Withheld } from './figure.rules.js';

/** A stored figure without what it is told apart by; `isDraft`: of a period that is not closed. */
export interface FigureRow {
  readonly indicator: string;
  readonly period: string;
  readonly startsOn: Day;
  readonly numerator: number;
  readonly denominator: number;
  readonly count: number;
  readonly median: number | null;
  readonly isDraft: boolean;
  /** Of a frozen one: what is kept back beside others. */
  readonly withheld: Withheld | null;
  /** When it was frozen, or computed. */
  readonly at: Date;
}

/** All figures from that day on, of one indicator or of all: by indicator and time, the present ones last. */
export const figuresSince = (tx: EntityManager, from: Day, indicator: string | null): Promise<FigureRow[]> =>
  rows<FigureRow>(
    tx,
    `select indicator, period, starts_on::text, numerator, denominator, count, median, false as is_draft, withheld, frozen_at as at
     from indicator_figures where starts_on >= $1 and ($2::text is null or indicator = $2)
     union all
     select indicator, period, starts_on::text, numerator, denominator, count, median, true, null, computed_at
     from indicator_drafts d where ($2::text is null or indicator = $2) and not exists (
       select from indicator_figures f where f.indicator = d.indicator and f.period = d.period)
     order by 1, 3`,
    [from, indicator],
  );

/** What a figure can be told apart into. */
export interface WholeFigureRow extends FigureRow {
  readonly atoms: readonly Atom[];
}

/** One figure, whole; that of a closed period as it was frozen. */
export const figureOf = (tx: EntityManager, indicator: string, period: string): Promise<WholeFigureRow | null> =>
  one<WholeFigureRow>(
    tx,
    `select indicator, period, starts_on::text, numerator, denominator, count, median, atoms, false as is_draft,
       withheld, frozen_at as at
     from indicator_figures where indicator = $1 and period = $2
     union all
     select indicator, period, starts_on::text, numerator, denominator, count, median, atoms, true, null, computed_at
     from indicator_drafts where indicator = $1 and period = $2
     order by is_draft limit 1`,
    [indicator, period],
  );

/** Whole figures of the periods that lie in these days and are told: of each indicator the last one. */
export const lastFiguresWithin = (tx: EntityManager, from: Day, before: Day): Promise<WholeFigureRow[]> =>
  rows<WholeFigureRow>(
    tx,
    `select distinct on (indicator) indicator, period, starts_on::text, numerator, denominator, count, median, atoms,
       false as is_draft, withheld, frozen_at as at
     from indicator_figures where starts_on >= $1 and ends_before <= $2 order by indicator, ends_before desc`,
    [from, before],
  );

/** A frozen figure of a period between two days, with all by which others are held against it. */
export interface FrozenRow {
  readonly startsOn: Day;
  readonly endsBefore: Day;
  readonly numerator: number;
  readonly denominator: number;
  readonly count: number;
  readonly median: number | null;
  readonly atoms: readonly Atom[];
  readonly withheld: Withheld | null;
}

/** The frozen figures of an indicator whose periods lie between two days, oldest first. */
export const frozenWithin = (tx: EntityManager, indicator: string, from: Day, before: Day): Promise<FrozenRow[]> =>
  rows<FrozenRow>(
    tx,
    `select starts_on::text, ends_before::text, numerator, denominator, count, median, atoms, withheld from indicator_figures
     where indicator = $1 and starts_on >= $2 and ends_before <= $3 order by starts_on`,
    [indicator, from, before],
  );

/** A correction beside a frozen figure. */
export interface CorrectionRow {
  readonly period: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly count: number;
  readonly median: number | null;
  readonly reason: string;
  readonly foundAt: Date;
}

/** The corrections of an indicator, newest first. */
export const correctionsOf = (tx: EntityManager, indicator: string): Promise<CorrectionRow[]> =>
  rows<CorrectionRow>(
    tx,
    `select period, numerator, denominator, count, median, reason, found_at from indicator_corrections
     where indicator = $1 order by found_at desc, id`,
    [indicator],
  );

/** Corrections of periods that lie in these days. */
export const correctionsWithin = (
  tx: EntityManager,
  from: Day,
  before: Day,
): Promise<{ indicator: string; period: string; reason: string; foundAt: Date }[]> =>
  rows<{ indicator: string; period: string; reason: string; foundAt: Date }>(
    tx,
    `select c.indicator, c.period, c.reason, c.found_at from indicator_corrections c
     join indicator_figures f on f.indicator = c.indicator and f.period = c.period
     where f.starts_on >= $1 and f.ends_before <= $2 order by c.found_at, c.id`,
    [from, before],
  );

/** Which figures are frozen. */
export async function frozenKeys(tx: EntityManager): Promise<Set<string>> {
  const found = await rows<{ key: string }>(tx, `select indicator || ' ' || period as key from indicator_figures`);
  return new Set(found.map(({ key }) => key));
}

/** The day from which on there is anything to count; null: nothing yet. */
export async function firstDay(tx: EntityManager): Promise<Day | null> {
  const row = await one<{ day: Day | null }>(
    tx,
    `select least((select min(created_at) at time zone 'America/Mexico_City' from companies)::date,
       (select min(happened_on) from log_activities), (select min(happened_on) from log_referrals),
       (select min(happened_on) from log_placements))::text as day`,
  );
  return row!.day;
}

/** A quarter is closed: entries of it come with a reason from now on. */
export const closeQuarter = (
  tx: EntityManager,
  { key, startsOn, endsOn, at }: { key: string; startsOn: Day; endsOn: Day; at: Date },
): Promise<number> =>
  run(
    tx,
    `insert into closed_quarters (quarter, starts_on, ends_on, closed_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [key, startsOn, endsOn, at],
  );

const correctedBy = (tx: EntityManager, { userId }: DataSubject): Promise<{ indicator: string; foundAt: Date }[]> =>
  rows<{ indicator: string; foundAt: Date }>(
    tx,
    'select indicator, found_at from indicator_corrections where found_by = $1 order by found_at',
    [userId],
  );

/** What figures hold of people: who corrected one. It cannot be changed any more; the id leads to nobody. */
export const indicatorsData: readonly HeldData[] = [
  {
    key: 'indicators',
    columns: ['indicator_corrections.found_by', 'indicator_corrections.reason'],
    find: correctedBy,
    fate: 'unlinked',
  },
];
