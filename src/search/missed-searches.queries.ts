import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../database/index.js';
import type { SearchPlace } from './missed-search.rules.js';

/** Counts a search that found nothing. */
export const countMiss = (
  tx: EntityManager,
  { place, language, day, words }: { place: SearchPlace; language: 'es' | 'en'; day: Day; words: string },
): Promise<number> =>
  run(
    tx,
    `insert into missed_searches (id, place, language, day, words, times) values ($1, $2, $3, $4, $5, 1)
     on conflict (place, language, day, words) do update set times = missed_searches.times + 1`,
    [newId(), place, language, day, words],
  );

/** Words that found nothing in a month, in all places together. */
export interface MissedWords {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly language: 'es' | 'en';
  readonly words: string;
  readonly times: number;
  readonly firstOn: Day;
}

/** What found nothing since that day, by month and words. System scope. */
export const missedSince = (tx: EntityManager, since: Day): Promise<MissedWords[]> =>
  rows<MissedWords>(
    tx,
    `select to_char(day, 'YYYY-MM') as month, language, words, sum(times)::int as times, min(day)::text as first_on
     from missed_searches where day >= $1 and words <> '' group by 1, 2, 3 order by 1, 2, 3`,
    [since],
  );

/** How many searches of the workspace found nothing since that day. */
export async function missedInWorkspace(tx: EntityManager, since: Day): Promise<number> {
  const row = await one<{ n: number }>(
    tx,
    `select coalesce(sum(times), 0)::int as n from missed_searches where place = 'workspace' and day >= $1`,
    [since],
  );
  return row!.n;
}

/** Takes those words away, of one month. */
export const dropWords = (
  tx: EntityManager,
  { month, language, words }: Pick<MissedWords, 'month' | 'language' | 'words'>,
): Promise<number> =>
  run(tx, `delete from missed_searches where to_char(day, 'YYYY-MM') = $1 and language = $2 and words = $3`, [
    month,
    language,
    words,
  ]);

/** Deletes what is older. @returns how much */
export const forgetMisses = (tx: EntityManager, before: Day): Promise<number> =>
  run(tx, 'delete from missed_searches where day < $1::date', [before]);
