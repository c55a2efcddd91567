import { municipalityOfJalisco } from '#libs/mexico';
import type { PageContext } from '../../page.js';
import type { LogFieldName, LogFieldShape } from './log.shapes.js';

type Words = Pick<PageContext, 't' | 'maybe'>;

/** What a field of an entry says, as people read it; a day stays a day. */
export function saidOf({ t, maybe }: Words, field: LogFieldName, value: string): string {
  if (value === '') return '';
  if (field === 'municipality') return municipalityOfJalisco(value)?.name ?? value;
  if (value === 'yes' || value === 'no') return t(value === 'yes' ? 'logs.yes' : 'logs.no');
  return maybe(`logs.choice.${field}.${value}`) ?? maybe(`logs.choice.situation.${value}`) ?? value;
}

/** Entries as rows of a table for spreadsheets: headings first, counts as numbers. */
export function logTable(
  words: Words,
  fields: readonly LogFieldShape[],
  entries: readonly { readonly values: Readonly<Record<string, string>>; readonly correction: string }[],
): (string | number)[][] {
  const { t } = words;
  return [
    [...fields.map(({ name }) => t(`logs.field.${name}`)), t('logs.field.correction')],
    ...entries.map(({ values, correction }) => [
      ...fields.map(({ name, kind }) => {
        const value = values[name] ?? '';
        return kind === 'count'
          ? Number(value)
          : kind === 'choice' || kind === 'municipality'
            ? saidOf(words, name, value)
            : value;
      }),
      correction,
    ]),
  ];
}
