import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { Counted, DirectorySearch, Level, Size } from './directory.rules.js';

/** A company of the public directory. */
export interface ListedRow {
  /** Twelve symbols. */
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly levelName: string;
  readonly sectorCode: string;
  readonly municipalityCode: string;
  readonly size: Size;
  readonly awardedOn: string;
  readonly expiresOn: string;
}

const columns = `code, name, level, level_name, sector_code, municipality_code, size, awarded_on::text as awarded_on,
  expires_on::text as expires_on`;

/** Companies whose distinction is in force on that day, by name. */
export function listed(
  tx: EntityManager,
  day: string,
  search: DirectorySearch,
  page: { limit: number; offset: number },
): Promise<ListedRow[]> {
  const params: unknown[] = [day];
  const where = ['expires_on >= $1', ...factsOf(search, params), ...placeOf(search, params)].join(' and ');
  const limit = `limit $${params.push(page.limit)} offset $${params.push(page.offset)}`;
  return rows<ListedRow>(
    tx,
    `select ${columns} from directory_entries where ${where} order by sort_name, code ${limit}`,
    params,
  );
}

/** Grows with every change of the directory. */
export async function directoryVersion(tx: EntityManager): Promise<string> {
  const row = await one<{ n: string }>(tx, 'select n::text as n from directory_version');
  return row!.n;
}

/** Companies whose distinction is in force on that day and whose names have these words, counted by their facts. */
export function cellsOn(tx: EntityManager, day: string, words: readonly string[]): Promise<Counted[]> {
  const params: unknown[] = [day];
  const where = ['expires_on >= $1', ...wordsIn(words, params)].join(' and ');
  return rows<Counted>(
    tx,
    `select sector_code as sector, municipality_code as municipality, level, size, count(*)::int as n
     from directory_entries where ${where} group by 1, 2, 3, 4`,
    params,
  );
}

// The word is made plain once, not for each row.
const wordsIn = (words: readonly string[], params: unknown[]): string[] =>
  words.map((word) => {
    const place = params.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`);
    return `search_text like (select lower(unaccent($${place})))`;
  });

function factsOf({ words, level, sector, size }: DirectorySearch, params: unknown[]): string[] {
  return [
    ...wordsIn(words, params),
    ...(level ? [`level = $${params.push(level)}`] : []),
    ...(sector ? [`sector_code = $${params.push(sector)}`] : []),
    ...(size ? [`size = $${params.push(size)}`] : []),
  ];
}

const placeOf = ({ municipalities }: DirectorySearch, params: unknown[]): string[] =>
  municipalities ? [`municipality_code = any($${params.push(municipalities)})`] : [];
