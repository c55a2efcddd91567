/**
 * Search by words and their kin, without accents (see `search_lexeme.sql`): texts that have every word of the question; if there are none, those that have every
 * beginning of a word; then those that have some; then those with a similar word (typing errors). Pieces of one select:
 * `$1` is the question, `$2` the least similarity.
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
