import { parse } from 'yaml';
import { ContentError, ContentParser } from '../content-parser.js';

/** A bill that would change the share of LFT 7; none of them is law. */
export interface Bill {
  readonly id: string;
  /** `YYYY-MM` in which it was presented. */
  readonly month: string;
  /** Of a hundred workers, so many would have to be Mexican. */
  readonly mexicanPercent: number;
  /** Its source in the framework, `F5`; null: not verified. */
  readonly source: string | null;
}

/** Pure: the text of `iniciativas.yaml`, or `ContentError` with the place of the fault. */
export function parseBills(text: string): Bill[] {
  return ContentParser.of(parse(text), 'iniciativas')
    .each('iniciativas')
    .map((entry) => {
      const [month, percent, source] = [
        entry.text('month'),
        Number(entry.text('mexican_percent')),
        entry.optional('source'),
      ];
      if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new ContentError(`${entry.place}: month must be YYYY-MM`);
      if (!Number.isInteger(percent) || percent < 1 || percent > 99)
        throw new ContentError(`${entry.place}: mexican_percent must be from 1 to 99`);
      if (source !== null && !/^F\d+$/.test(source))
        throw new ContentError(`${entry.place}: source must be F and a number`);
      return { id: entry.text('id'), month, mexicanPercent: percent, source };
    });
}
