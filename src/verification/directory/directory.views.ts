import { formatCode } from '#libs/codes';
import { csvOf } from '#libs/csv';
import { municipalityOfJalisco, sectorOf } from '#libs/mexico';
import { levelNameOf } from '#templates/distinctions/level-name';
import type { ListedRow } from './directory.queries.js';

type Locale = 'es' | 'en';
/** A text of the catalogue. */
type Say = (
  key: `directory.csv.${Column}` | `directory.size.${ListedRow['size']}` | `level.${ListedRow['level']}`,
) => string;

const columns = [
  'name',
  'code',
  'level',
  'levelName',
  'sector',
  'municipality',
  'region',
  'size',
  'awarded',
  'expires',
  'page',
] as const;
type Column = (typeof columns)[number];

export const sectorName = (code: string, locale: Locale): string => {
  const sector = sectorOf(code);
  return (locale === 'es' ? sector?.name : sector?.english) ?? code;
};

export const municipalityName = (code: string): string => municipalityOfJalisco(code)?.name ?? code;

/** A company of the directory as JSON; days are `YYYY-MM-DD`. */
export function entryJson(row: ListedRow, origin: string) {
  const code = formatCode(row.code);
  return {
    name: row.name,
    code,
    level: row.level,
    levelName: row.levelName,
    sector: row.sectorCode,
    sectorName: sectorName(row.sectorCode, 'es'),
    municipality: row.municipalityCode,
    municipalityName: municipalityName(row.municipalityCode),
    region: municipalityOfJalisco(row.municipalityCode)?.region ?? null,
    size: row.size,
    awardedOn: row.awardedOn,
    expiresOn: row.expiresOn,
    page: `${origin}/verificar/${code}`,
  };
}

/** The same as CSV, with a header line. */
export function directoryCsv(
  rows: readonly ListedRow[],
  words: { origin: string; locale: Locale; t: Say },
): Uint8Array {
  const { origin, locale, t } = words;
  const lines = rows.map((row) => {
    const entry = entryJson(row, origin);
    const place = [entry.municipalityName, entry.region ?? ''];
    const facts = [
      entry.level,
      levelNameOf(row, words),
      sectorName(row.sectorCode, locale),
      ...place,
      t(`directory.size.${row.size}`),
    ];
    return [entry.name, entry.code, ...facts, entry.awardedOn, entry.expiresOn, entry.page];
  });
  return csvOf([columns.map((column) => t(`directory.csv.${column}`)), ...lines]);
}
