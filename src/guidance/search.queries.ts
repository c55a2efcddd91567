import type { EntityManager } from 'typeorm';
import { one, run } from '../database/index.js';
import { type Asked, askedIn, CANDIDATES, MATCHES_SHOWN, SIMILAR_ENOUGH } from './search.rules.js';

/**
 * Search by words and their kin, without accents (see `search_lexeme.sql`): texts that have every word of the question; if there are none, those that have every
 * beginning of a word; then those that have some; then those with a similar word (typing errors). In one select where the
 * texts are few: `$1` is the question, `$2` the least similarity. Where they may be many, see `findTexts`.
 */

/** After `with`: the question in the forms that `matchColumns` compares, as `asked`. */
export const askedWords = `words as (
    select search_question($1)::text as every, lower(unaccent(normalize($1))) as plain),
  starts as (select *, regexp_replace(every, $$'( |$)$$, $$':*\\1$$, 'g') as beginnings from words),
  asked as (
    select plain, every::tsquery, beginnings::tsquery, replace(beginnings, '&', '|')::tsquery as some from starts)`;

/** How well a text `t` matches `asked`: the degree, 1 is best, and the rank within it. */
export const matchColumns = `case
    when t.search @@ asked.every then 1
    when t.search @@ asked.beginnings then 2
    when t.search @@ asked.some then 3
    when word_similarity(asked.plain, t.plain) > $2::float8 then 4 end as degree,
  ts_rank_cd(t.search, asked.some, 1) + word_similarity(asked.plain, t.plain) as rank`;

/** Columns, condition and order of a select from `found`, the matched texts. */
export const bestMatches = `slug, content, reviewed_on, next_review_on, reviewed_by from found
  where degree = (select min(degree) from found) order by rank desc nulls last, position`;

/** A text that was found; all have the same `count`, of how many there are: `CANDIDATES` says that many or more. */
export interface Match {
  readonly slug: string;
  readonly count: number;
}

/**
 * How near the question's own words are to the title, 0 to 1: each as it stands, as the beginning of one, or in another
 * form; and all of them in their order. `word_similarity` says as much and takes a hundred times as long.
 */
const nearness = `0.6 * coalesce((select avg(case
      when strpos(' ' || t.plain || ' ', ' ' || word || ' ') > 0 then 1
      when strpos(' ' || t.plain, ' ' || word) > 0 then 0.8
      when strpos(' ' || t.plain, ' ' || left(word, -2)) > 0 then 0.5
      else 0 end) from unnest($4::text[]) word), 0) + case when strpos(t.plain, $3::text) > 0 then 0.4 else 0 end`;

/**
 * The slugs of texts that match, best first: the index names the candidates, rank chooses among them, and nearness to the
 * title orders what is chosen. `$1` must match; `$2` ranks; `$3` is the question as it stands, `$4` its words.
 * @param place in which order equals stand
 */
export const matching = (table: string, which: string, place: string): string => `
  select t.slug, best.count from (
    select id, rank, count(*) over ()::int as count from (
      select t.id, ${place} as place, ts_rank_cd(t.search, $2::tsquery, 1) as rank
      from ${table} t where ${which} and t.search @@ $1::tsquery limit ${CANDIDATES}) found
    order by rank desc, place limit ${MATCHES_SHOWN}) best
  join ${table} t using (id) order by best.rank + ${nearness} desc, ${place}`;

/** The slugs of texts with a word like one of the question `$1`, most alike first. */
export const resembling = (table: string, which: string, place: string): string => `
  select t.slug, count(*) over ()::int as count from ${table} t where ${which} and $1::text <% t.plain
  order by word_similarity($1, t.plain) desc, ${place} limit ${MATCHES_SHOWN}`;

/** Runs `matching` or `resembling` on the texts of one kind. */
export interface SearchedTexts {
  readonly matching: (tx: EntityManager, values: readonly unknown[]) => Promise<Match[]>;
  readonly resembling: (tx: EntityManager, values: readonly unknown[]) => Promise<Match[]>;
}

/** The texts that answer a question, best first: one statement where some have every word, another for each way to be kinder. */
export async function findTexts(tx: EntityManager, texts: SearchedTexts, question: string): Promise<Match[]> {
  const { plain, words, ...ways } = await asked(tx, question);
  for (const way of new Set([ways.every, ways.beginnings, ways.some])) {
    if (way === '') continue;
    const found = await texts.matching(tx, [way, ways.some, plain, words]);
    if (found.length > 0) return found;
  }
  // what `<%` calls alike, for this connection: nothing else compares so
  await run(tx, `select set_config('pg_trgm.word_similarity_threshold', $1, false)`, [String(SIMILAR_ENOUGH)]);
  return texts.resembling(tx, [plain]);
}

/** Questions whose words are known; the oldest go first. */
const known = new Map<string, Asked>();
const MAX_KNOWN = 2_000;

async function asked(tx: EntityManager, question: string): Promise<Asked> {
  const before = known.get(question);
  if (before) return before;
  const read = await one<{ every: string; plain: string }>(
    tx,
    'select search_question($1)::text as every, lower(unaccent(normalize($1))) as plain',
    [question],
  );
  const words = askedIn(read!.every, read!.plain);
  if (known.size >= MAX_KNOWN) known.delete(known.keys().next().value!);
  known.set(question, words);
  return words;
}
