import { municipalitiesOfJalisco, regionsOfJalisco, sectors } from '#libs/mexico';
import type { Limit } from '../../web/index.js';

/** Companies on one page of the directory. */
export const DIRECTORY_PAGE_SIZE = 30;
/** Companies in one download at most. */
export const MAX_DOWNLOAD = 100_000;
/** Downloads of one address. */
export const DOWNLOADS: Limit = { name: 'directory-download', points: 30, seconds: 60 };
/** Changes on one page of the feed. */
export const CHANGES_PER_PAGE = 50;
/** Seconds for which others may keep downloads and the feed. */
export const DIRECTORY_FRESH_SECONDS = 60;
/** Characters of a search that count. */
export const MAX_SEARCH_LENGTH = 80;
/** Words of a search that count. */
export const MAX_SEARCH_WORDS = 6;

export const levels = ['N1', 'N2', 'N3'] as const;
export type Level = (typeof levels)[number];

/** By headcount: to 10, to 50, to 250, more. */
export const sizes = ['micro', 'small', 'medium', 'large'] as const;
export type Size = (typeof sizes)[number];

/** A search in the directory; null and empty lists match any. */
export interface DirectorySearch {
  readonly words: readonly string[];
  readonly level: Level | null;
  readonly sector: string | null;
  readonly size: Size | null;
  /** Codes, any of which matches. */
  readonly municipalities: readonly string[] | null;
}

/** The filters as in the address, always text. */
export interface DirectoryQuery {
  readonly busca: string;
  readonly nivel: string;
  readonly giro: string;
  /** Official number of the region, from 1. */
  readonly region: string;
  readonly municipio: string;
  readonly tamano: string;
}

/** The six filters of an address; unknown values count as absent. */
export function readQuery(query: Readonly<Record<string, unknown>>): DirectoryQuery {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '');
  const oneOf = (name: string, known: readonly string[]) => (known.includes(text(name)) ? text(name) : '');
  return {
    busca: text('busca').replaceAll('\u0000', '').slice(0, MAX_SEARCH_LENGTH),
    nivel: oneOf('nivel', levels),
    giro: oneOf('giro', sectorCodes),
    region: oneOf('region', regionNumbers),
    municipio: oneOf('municipio', municipalityCodes),
    tamano: oneOf('tamano', sizes),
  };
}

const sectorCodes = sectors.map(({ code }) => code);
const municipalityCodes = municipalitiesOfJalisco.map(({ code }) => code);
const regionNumbers = regionsOfJalisco.map((_, index) => String(index + 1));

/** The search behind the filters. A municipality outside of the region matches nothing. */
export function searchOf(query: DirectoryQuery): DirectorySearch {
  const region = query.region ? municipalitiesOf(Number(query.region)) : null;
  const place = query.municipio ? [query.municipio] : null;
  return {
    words: query.busca.split(/\s+/).filter(Boolean).slice(0, MAX_SEARCH_WORDS),
    level: (query.nivel || null) as Level | null,
    sector: query.giro || null,
    size: (query.tamano || null) as Size | null,
    municipalities: place && region ? place.filter((code) => region.includes(code)) : (place ?? region),
  };
}

/** The words as `like` patterns, padded with null up to the most that count. */
export const wordPatterns = (words: readonly string[]): (string | null)[] =>
  Array.from({ length: MAX_SEARCH_WORDS }, (_, n) => {
    const word = words[n];
    return word === undefined ? null : `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  });

/** Codes of the municipalities of a region. @param number official, from 1 */
export function municipalitiesOf(number: number): string[] {
  const name = regionsOfJalisco[number - 1];
  return municipalitiesOfJalisco.filter(({ region }) => region === name).map(({ code }) => code);
}

/** The filters as a query string, without empty ones; empty if all are. */
export function queryText(query: DirectoryQuery): string {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  return search.size > 0 ? `?${search}` : '';
}

/** A number of companies with the same facts. */
export interface Counted {
  readonly sector: string;
  readonly municipality: string;
  readonly level: Level;
  readonly size: Size;
  readonly n: number;
}

/** The number of matches, and by municipality that of matches without regard to the place. */
export function countIn(cells: readonly Counted[], { level, sector, size, municipalities }: DirectorySearch) {
  const places = new Map<string, number>();
  let matching = 0;
  for (const cell of cells) {
    const isOther =
      (level && cell.level !== level) || (sector && cell.sector !== sector) || (size && cell.size !== size);
    if (isOther) continue;
    places.set(cell.municipality, (places.get(cell.municipality) ?? 0) + cell.n);
    if (!municipalities || municipalities.includes(cell.municipality)) matching += cell.n;
  }
  return { matching, places };
}

/** The number of companies in each region, in the official order. */
export const countsByRegion = (places: ReadonlyMap<string, number>) =>
  regionsOfJalisco.map((name, index) => {
    const n = municipalitiesOf(index + 1).reduce((sum, code) => sum + (places.get(code) ?? 0), 0);
    return { number: String(index + 1), name, n };
  });
