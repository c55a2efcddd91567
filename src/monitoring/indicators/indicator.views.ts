import type {
  BreakdownShape,
  CorrectionShape,
  CrossShape,
  FigureShape,
  IndicatorLine,
  PointShape,
  SheetShape,
} from '#templates/monitoring/indicators/indicator.shapes';
import { LEAST_PEOPLE } from '../few-people.rules.js';
import {
  breakdownsOf,
  type Breakdown,
  crossOf,
  type Figure,
  sameFigure,
  shownFigure,
  type ShownFigure,
  shownSeries,
} from './figure.rules.js';
import type { CorrectionRow, FigureRow, WholeFigureRow } from './figures.queries.js';
import { groups, type IndicatorSheet } from './sheet.rules.js';

/** A figure as a page takes it. */
export const figureShape = (shown: ShownFigure | { readonly state: 'hidden' }): FigureShape =>
  shown.state === 'shown'
    ? { state: 'shown', value: shown.value, numerator: shown.numerator, denominator: shown.denominator }
    : { state: shown.state, value: null, numerator: null, denominator: null };

/** A series as it may be shown, oldest first. */
export function pointsOf({ feed }: IndicatorSheet, figures: readonly FigureRow[]): PointShape[] {
  if (!feed) return [];
  const shown = shownSeries(feed, figures);
  return figures.map(({ period, isDraft }, at) => ({ ...figureShape(shown[at]!), period, isDraft }));
}

/** An indicator with its series. */
export function lineOf(sheet: IndicatorSheet, figures: readonly FigureRow[]): IndicatorLine {
  const { id, group, name, feed, frequency, missing, targets } = sheet;
  return {
    id,
    group,
    name,
    unit: feed?.unit ?? 'share',
    frequency,
    missing,
    points: pointsOf(sheet, figures),
    target: targets?.year1 ?? null,
  };
}

/** All indicators by their groups. */
export function groupedLines(sheets: readonly IndicatorSheet[], figures: readonly FigureRow[]) {
  const byIndicator = new Map<string, FigureRow[]>();
  for (const figure of figures) {
    const known = byIndicator.get(figure.indicator);
    if (known) known.push(figure);
    else byIndicator.set(figure.indicator, [figure]);
  }
  return groups.map((group) => ({
    group,
    lines: sheets
      .filter((sheet) => sheet.group === group)
      .map((sheet) => lineOf(sheet, byIndicator.get(sheet.id) ?? [])),
  }));
}

/** What an indicator is. */
export const sheetShape = (sheet: IndicatorSheet): SheetShape => {
  const { definition, numerator, denominator, source, breakdown, baseline, targets } = sheet;
  return {
    definition,
    numerator,
    denominator,
    source,
    breakdown,
    baseline,
    year1: targets?.year1.text ?? null,
    year2: targets?.year2.text ?? null,
  };
};

const breakdownShape = ({ variable, lines }: Breakdown): BreakdownShape => ({
  variable,
  lines: lines.map(({ value, shown }) => ({ value, shown: figureShape(shown) })),
});

/**
 * What a figure is told apart into. Nothing of one that is hidden itself: not of too few, and not of one too near to the
 * period before.
 */
export function breakdownShapes(sheet: IndicatorSheet, whole: WholeFigureRow | null, points: readonly PointShape[]) {
  if (!sheet.feed || !whole) return [];
  const isHidden = points.some(
    ({ period, state }) => period === whole.period && ['few', 'near', 'open'].includes(state),
  );
  // computed every hour, what a state is told apart into would tell of each company that comes or goes
  const isMoving = whole.isDraft && sheet.feed.isStock && sheet.feed.protects !== 'none';
  return isHidden || isMoving ? [] : breakdownsOf(sheet.feed, whole).map(breakdownShape);
}

/** What a figure is told apart into by two variables at once; null: it is not. */
export function crossShape(
  sheet: IndicatorSheet,
  whole: WholeFigureRow | null,
  breakdowns: readonly BreakdownShape[],
): CrossShape | null {
  const cross = sheet.feed && whole && breakdowns.length > 0 ? crossOf(sheet.feed, whole) : null;
  return (
    cross && {
      ...cross,
      lines: cross.lines.map(({ value, cells }) => ({ value, cells: cells.map((shown) => figureShape(shown)) })),
    }
  );
}

/**
 * Corrections beside frozen figures, newest first. Each is a second count of the same people: it is shown beside the frozen
 * figure and the corrections before it when it differs from each of them by enough, or in nothing. Of a figure that is kept back
 * none is shown.
 */
export function correctionShapes(
  { feed }: IndicatorSheet,
  rows: readonly CorrectionRow[],
  figures: readonly FigureRow[],
): CorrectionShape[] {
  if (!feed) return [];
  const told = new Map<string, Omit<Figure, 'atoms'>[]>(
    figures.filter(({ isDraft }) => !isDraft).map((figure) => [figure.period, [figure]]),
  );
  return rows
    .toReversed()
    .map((row): CorrectionShape => {
      const before = told.get(row.period) ?? [];
      const isKept = figures.some(({ period, withheld }) => period === row.period && withheld?.whole);
      const isNear =
        isKept ||
        (feed.protects !== 'none' &&
          before.some((one) => !sameFigure(one, row) && Math.abs(one.count - row.count) < LEAST_PEOPLE));
      if (!isNear) told.set(row.period, [...before, row]);
      const shown = figureShape(isNear ? { state: 'near' } : shownFigure(feed, row));
      return { period: row.period, shown, reason: row.reason, foundAt: row.foundAt };
    })
    .toReversed();
}
