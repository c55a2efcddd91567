import type { EntityManager } from 'typeorm';
import type { DirectorySearch, Level, Size } from './directory.rules.js';

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

/** How many there are. */
export interface DirectoryCounts {
  readonly matching: number;
  /** By municipality, of all that match but for the place. */
  readonly places: ReadonlyMap<string, number>;
  /** Sectors of which there is a company. */
  readonly sectors: readonly string[];
  /** Municipalities in which there is a company. */
  readonly municipalities: readonly string[];
}

const columns = `code, name, level, level_name as "levelName", sector_code as "sectorCode",
  municipality_code as "municipalityCode", size, awarded_on::text as "awardedOn", expires_on::text as "expiresOn"`;

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
  return tx.query(`select ${columns} from directory_entries where ${where} order by sort_name, code ${limit}`, params);
}

/** Counts in one pass over what is in force. */
export async function countListed(tx: EntityManager, day: string, search: DirectorySearch): Promise<DirectoryCounts> {
  const params: unknown[] = [day];
  const facts = factsOf(search, params);
  const whole = [...facts, ...placeOf(search, params)];
  const rows: { sector: string | null; municipality: string | null; near: number; matching: number }[] = await tx.query(
    `select sector_code as sector, municipality_code as municipality,
       count(*) filter (where ${facts.join(' and ') || 'true'})::int as near,
       count(*) filter (where ${whole.join(' and ') || 'true'})::int as matching
     from directory_entries where expires_on >= $1
     group by grouping sets ((sector_code), (municipality_code), ())`,
    params,
  );
  const places = rows.filter(({ municipality }) => municipality !== null);
  return {
    matching: rows.find(({ sector, municipality }) => sector === null && municipality === null)?.matching ?? 0,
    places: new Map(places.map(({ municipality, near }) => [municipality!, near])),
    sectors: rows.flatMap(({ sector }) => sector ?? []),
    municipalities: places.map(({ municipality }) => municipality!),
  };
}

function factsOf({ words, level, sector, size }: DirectorySearch, params: unknown[]): string[] {
  return [
    ...words.map((word) => `search_text like lower(unaccent($${params.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}))`),
    ...(level ? [`level = $${params.push(level)}`] : []),
    ...(sector ? [`sector_code = $${params.push(sector)}`] : []),
    ...(size ? [`size = $${params.push(size)}`] : []),
  ];
}

const placeOf = ({ municipalities }: DirectorySearch, params: unknown[]): string[] =>
  municipalities ? [`municipality_code = any($${params.push(municipalities)})`] : [];
