import type { Cell } from '#libs/csv';
import type { PageContext } from '#templates/page';
import type { GroupResults } from './results.rules.js';

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The figures of a group for a spreadsheet; what the rule of five hides is an empty cell. */
export function groupRowsOf({ phases, effects, ...shares }: GroupResults, { t }: Pick<PageContext, 't'>): Cell[][] {
  const headings = (['figure', 'value', 'low', 'high', 'people'] as const).map((name) => t(`surveys.csv.${name}`));
  const share = (key: 'risen' | 'satisfied' | 'changed'): Cell[] => {
    const value = shares[key];
    return [t(`surveys.${key}`), value !== null && 'percent' in value ? value.percent : null, null, null, null];
  };
  return [
    headings,
    ...phases.flatMap(({ phase, people, mean, alpha }): Cell[][] => [
      [`${t('surveys.measure.index')}, ${t(`surveys.phase.${phase}`)}`, mean, null, null, people],
      [
        `${t('surveys.alpha')}, ${t(`surveys.phase.${phase}`)}`,
        alpha === null ? null : rounded(alpha),
        null,
        null,
        null,
      ],
    ]),
    ...effects.flatMap(({ to, measure, people, effect }): Cell[][] => {
      const name = `${t(`surveys.measure.${measure}`)}, ${t(`surveys.to.${to}`)}`;
      const line = (what: 'change' | 'size'): Cell[] =>
        effect === null
          ? [`${name}: ${t(what === 'change' ? 'surveys.change-of' : 'surveys.size')}`, null, null, null, people]
          : [
              `${name}: ${t(what === 'change' ? 'surveys.change-of' : 'surveys.size')}`,
              rounded(effect[what].value),
              rounded(effect[what].low),
              rounded(effect[what].high),
              people,
            ];
      return [line('change'), line('size')];
    }),
    share('risen'),
    share('satisfied'),
    share('changed'),
  ];
}
