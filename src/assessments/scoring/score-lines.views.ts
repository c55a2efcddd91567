import type { ScoreLinesShape } from '#templates/assessments/scoring/score.shapes';
import type { Instrument } from '../instrument/instrument.types.js';
import type { ExplainedScore } from './explained-score.rules.js';
import { sheetColumns } from './score-sheet.js';

/** The calculation as a page shows it. */
export function scoreLinesView(instrument: Instrument, explained: ExplainedScore, sheetHref: string): ScoreLinesShape {
  const { score, weights, dimensions } = explained;
  const serious = new Set(score.seriousFindings);
  return {
    global: score.global,
    weights,
    critical: {
      total: score.critical.total,
      four: score.critical.atFour,
      below: score.critical.below3.length,
    },
    notApplicable: {
      n: score.notApplicable.count,
      percent: score.notApplicable.percent,
      allowed: instrument.maxNotApplicablePercent,
    },
    dimensions: dimensions.map(({ items, ...dimension }) => ({
      ...dimension,
      items: items.map(({ item: { id, text, critical, weight }, ...line }) => ({
        id,
        text,
        critical,
        weight,
        serious: serious.has(id),
        ...line,
      })),
    })),
    sheetHref,
    sheetColumns: [...sheetColumns],
  };
}
