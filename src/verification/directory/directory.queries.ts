import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import { type Counted, type DirectorySearch, type Level, type Size, wordPatterns } from './directory.rules.js';

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

// An absent word is folded away when the statement is planned; a present one is made plain once, not for each row.
const inForce = `directory_entries where expires_on >= $1
  and ($2::text is null or search_text like (select lower(unaccent($2))))
  and ($3::text is null or search_text like (select lower(unaccent($3))))
  and ($4::text is null or search_text like (select lower(unaccent($4))))
  and ($5::text is null or search_text like (select lower(unaccent($5))))
  and ($6::text is null or search_text like (select lower(unaccent($6))))
  and ($7::text is null or search_text like (select lower(unaccent($7))))`;

/** Companies whose distinction is in force on that day, by name. */
export const listed = (
  tx: EntityManager,
  day: string,
  { words, level, sector, size, municipalities }: DirectorySearch,
  page: { limit: number; offset: number },
): Promise<ListedRow[]> =>
  rows<ListedRow>(
    tx,
    `select ${columns} from ${inForce}
       and ($8::text is null or level = $8) and ($9::text is null or sector_code = $9)
       and ($10::text is null or size = $10) and ($11::text[] is null or municipality_code = any($11))
     order by sort_name, code limit $12 offset $13`,
    [day, ...wordPatterns(words), level, sector, size, municipalities, page.limit, page.offset],
  );

/** Grows with every change of the directory. */
export async function directoryVersion(tx: EntityManager): Promise<string> {
  const row = await one<{ n: string }>(tx, 'select n::text as n from directory_version');
  return row!.n;
}

/** Companies whose distinction is in force on that day and whose names have these words, counted by their facts. */
export const cellsOn = (tx: EntityManager, day: string, words: readonly string[]): Promise<Counted[]> =>
  rows<Counted>(
    tx,
    `select sector_code as sector, municipality_code as municipality, level, size, count(*)::int as n
     from ${inForce} group by 1, 2, 3, 4`,
    [day, ...wordPatterns(words)],
  );
