import type { FigureGroup, FigureLine } from '#templates/guidance/framework/figures.page';
import { isOver, knownUntil, valueOn } from '../parameters/parameter.rules.js';
import { parameterGroups } from '../parameters/parameter.types.js';
import type { ParameterRow } from '../parameters/parameters.queries.js';

/** The first and the last day for which figures are shown, `YYYY-MM-DD`: nothing here was in force before, nor is known after. */
export const FIRST_DAY = '2013-06-14';
export const LAST_DAY = '2035-12-31';

/** Figures that are known no more, each with the last day for which it is. */
export const figuresOver = (parameters: readonly ParameterRow[], today: string, locale: 'es' | 'en') =>
  parameters
    .filter(({ content }) => isOver(content, today))
    .map(({ slug, content }) => ({ slug, name: content.name[locale], until: knownUntil(content)! }));

/** The figures by their kind, as they are on a day. */
export function figureGroups(
  parameters: readonly ParameterRow[],
  { day, today, locale }: { readonly day: string; readonly today: string; readonly locale: 'es' | 'en' },
): FigureGroup[] {
  return parameterGroups
    .map((group) => ({
      group,
      figures: parameters
        .filter(({ content }) => content.group === group)
        .map((row) => figureLine(row, { day, today, locale })),
    }))
    .filter(({ figures }) => figures.length > 0);
}

function figureLine(
  { slug, content, nextReviewOn, reviewedBy }: ParameterRow,
  { day, today, locale }: { day: string; today: string; locale: 'es' | 'en' },
): FigureLine {
  const present = valueOn(content, day);
  return {
    slug,
    name: content.name[locale],
    unit: content.unit,
    law: content.law,
    present,
    others: content.values.filter((one) => one !== present),
    nextReviewOn,
    overdue: today > nextReviewOn,
    reviewedBy,
  };
}
