import type { PageContext } from '../../page.js';
import { figureText, periodText } from '../indicators/figure-words.js';
import type { ReportLine, ReportShape } from './report.shapes.js';

type Words = Pick<PageContext, 't' | 'number'> & { readonly date: Pick<PageContext['date'], 'long'> };

/** A figure of the report in one line: value, of how many, period. */
export function lineText(words: Words, { unit, point }: ReportLine): string {
  const { t, number } = words;
  const of =
    unit !== 'mean' && point.numerator !== null && point.denominator !== null && point.denominator > 0
      ? ` (${t('indicators.n-of', { n: number.plain(point.numerator), of: number.plain(point.denominator) })})`
      : '';
  return `${figureText(words, unit, point)}${of}, ${periodText(words, point.period)}`;
}

/** The note on method, sentence by sentence. */
export function methodText(words: Words, { method }: ReportShape): string[] {
  const { t, date } = words;
  return [
    t('report-donors.method.hidden', { n: method.hidden, of: method.cells }),
    t('report-donors.method.rule'),
    t('report-donors.method.without', { n: method.without, none: method.noSource }),
    t('report-donors.method.frozen'),
    ...method.corrections.map(({ indicator, period, reason, foundAt }) =>
      t('report-donors.method.correction', {
        indicator,
        period: periodText(words, period),
        day: date.long(foundAt),
        reason,
      }),
    ),
  ];
}

/** What stands in a part that FM4 writes itself. */
export const writtenText = ({ t }: Pick<Words, 't'>, text: string): string => text || t('report-donors.unwritten');
