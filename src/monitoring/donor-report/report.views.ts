import type { ReportLine, ReportPart, ReportShape } from '#templates/monitoring/donor-report/report.shapes';
import { reportParts } from '#templates/monitoring/donor-report/report.shapes';
import { suppressionsOf } from '../indicators/figure.rules.js';
import type { FigureRow, WholeFigureRow } from '../indicators/figures.queries.js';
import { pointsOf } from '../indicators/indicator.views.js';
import { isWithin, type Period, periodNamed } from '../indicators/period.rules.js';
import { fedOnes, type Group, type IndicatorSheet } from '../indicators/sheet.rules.js';

/** Which groups of indicators each part of the report tells (`indicadores` § 8). */
const partOf: Readonly<Record<Group, ReportPart>> = {
  A: 'done',
  I: 'done',
  B: 'learned',
  D: 'companies',
  E: 'people',
  F: 'people',
  G: 'people',
  C: 'quality',
  H: 'quality',
};

interface Told {
  /** The whole series, so that a figure is hidden here where it is hidden there. */
  readonly series: readonly FigureRow[];
  readonly whole: readonly WholeFigureRow[];
  readonly corrections: ReportShape['method']['corrections'];
  readonly notes: { readonly notWorked: string; readonly different: string } | null;
}

/** The report of a period: of each indicator the last figure that was frozen in it, as its own page shows it. */
export function reportOf(sheets: readonly IndicatorSheet[], period: Period, told: Told): ReportShape {
  const fed = fedOnes(sheets);
  const all = fed.flatMap((sheet) => {
    const figures = told.series.filter(({ indicator }) => indicator === sheet.id);
    const point = pointsOf(sheet, figures).findLast((one) => {
      const own = periodNamed(one.period);
      return !one.isDraft && own !== null && isWithin(own, period);
    });
    if (!point) return [];
    const { id, name, group, feed, targets } = sheet;
    const target = targets?.year1 ?? null;
    const line: ReportLine = { id, name, unit: feed.unit, point, target: target?.text ?? null };
    return [{ part: partOf[group], line, goal: target?.value ?? null }];
  });
  const hidden = told.whole.map((figure) => {
    const sheet = fed.find(({ id }) => id === figure.indicator);
    return sheet ? suppressionsOf(sheet.feed, figure) : { cells: 0, hidden: 0 };
  });
  return {
    period: period.key,
    parts: reportParts.map((part) => ({ part, lines: all.filter((one) => one.part === part).map(({ line }) => line) })),
    below: all.flatMap(({ line, goal }) =>
      goal !== null && line.point.value !== null && line.point.value < goal ? line : [],
    ),
    notWorked: told.notes?.notWorked ?? '',
    different: told.notes?.different ?? '',
    method: {
      hidden: hidden.reduce((sum, one) => sum + one.hidden, 0),
      cells: hidden.reduce((sum, one) => sum + one.cells, 0),
      without: fed.length - all.length,
      noSource: sheets.length - fed.length,
      corrections: told.corrections,
    },
  };
}
