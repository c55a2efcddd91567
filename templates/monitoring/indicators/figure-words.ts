import { sectorOf } from '#libs/mexico';
import type { PageContext } from '../../page.js';
import type { FigureShape, FigureUnit } from './indicator.shapes.js';

type Words = Pick<PageContext, 't' | 'maybe' | 'number'>;

/** A figure in words: its value, or why it is not shown. */
export function figureText(
  { t, number }: Pick<Words, 't' | 'number'>,
  unit: FigureUnit,
  { state, value }: FigureShape,
): string {
  if (state !== 'shown' || value === null) return t(`indicators.state.${state === 'shown' ? 'none' : state}`);
  if (unit === 'share') return number.percent(value);
  return unit === 'count' ? number.plain(value) : number.one(value);
}

/** The name of a period: "3.er trimestre de 2026". */
export function periodText({ t }: Pick<Words, 't'>, key: string): string {
  const [year, part] = key.split('-') as [string, string?];
  if (!part) return t('indicators.period.year', { year });
  if (part.startsWith('Q')) return t('indicators.period.quarter', { year, n: Number(part[1]) });
  if (part.startsWith('H')) return t('indicators.period.half', { year, n: Number(part[1]) });
  return t('indicators.period.month', { year, month: part });
}

/** What a value of a variable is called. */
export function valueText({ t, maybe }: Pick<Words, 't' | 'maybe'>, variable: string, value: string): string {
  if (value === 'unsaid') return t('indicators.unsaid');
  if (variable === 'sector') return sectorOf(value)?.name ?? value;
  if (variable === 'region') return value;
  return (
    maybe(`indicators.value.${variable}.${value}`) ??
    maybe(`logs.choice.${variable === 'age' ? 'ageRange' : variable}.${value}`) ??
    maybe(`follow-up.${variable}.${value}`) ??
    maybe(`level.${value}`) ??
    value
  );
}
