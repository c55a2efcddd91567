import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { askedWords, matchColumns, SIMILAR_ENOUGH } from '../../guidance/index.js';
import { one, rows } from '../../database/index.js';
import { type Origin, type PracticeState, PRACTICES_PER_PAGE } from '../practice.rules.js';

/** What somebody looks for; null matches any. */
export interface BankSearch {
  readonly question: string;
  readonly class: 'good' | 'promising' | null;
  readonly origin: Origin | null;
  readonly item: string | null;
}

/** A published practice in the list; an anonymous one has no institution. */
export interface ListedPractice {
  readonly id: string;
  readonly slug: string;
  readonly class: 'good' | 'promising';
  readonly origin: Origin;
  readonly institution: string | null;
  readonly title: string;
  readonly description: string;
  readonly items: string[];
  readonly publishedAt: Date;
  readonly lookBy: Day;
}

const columns = `p.id, p.slug, p.class, p.origin, case when x.anonymous then null else x.institution end as institution,
  x.title, x.description, x.items, p.published_at, p.look_by::text as look_by`;
const published = `good_practices p join good_practice_texts x on x.practice_id = p.id and x.number = p.published_text
  where p.state = 'published'`;

/** Published practices with these filters, the good ones first, then the newest. */
export const listedPractices = (
  tx: EntityManager,
  { class: found, origin, item }: BankSearch,
  page: number,
): Promise<ListedPractice[]> =>
  rows<ListedPractice>(
    tx,
    `select ${columns} from ${published} and ($1::text is null or p.class = $1) and ($2::text is null or p.origin = $2)
       and ($3::text is null or $3 = any (x.items))
     order by p.class, p.published_at desc, p.id limit ${PRACTICES_PER_PAGE} offset $4`,
    [found, origin, item, (page - 1) * PRACTICES_PER_PAGE],
  );

export async function countListed(tx: EntityManager, { class: found, origin, item }: BankSearch): Promise<number> {
  const row = await one<{ n: number }>(
    tx,
    `select count(*)::int as n from ${published} and ($1::text is null or p.class = $1)
       and ($2::text is null or p.origin = $2) and ($3::text is null or $3 = any (x.items))`,
    [found, origin, item],
  );
  return row!.n;
}

/** Those that match a question, best first: every word; the beginnings of words; some words; similar words. */
export const foundPractices = (
  tx: EntityManager,
  { question, class: found, origin, item }: BankSearch,
): Promise<ListedPractice[]> =>
  rows<ListedPractice>(
    tx,
    `with ${askedWords}, found as (
       select ${columns}, ${matchColumns}
       from asked, (select p.*, p.id as practice_id from good_practices p where p.state = 'published') t
       join good_practices p on p.id = t.practice_id
       join good_practice_texts x on x.practice_id = p.id and x.number = p.published_text
       where ($3::text is null or p.class = $3) and ($4::text is null or p.origin = $4)
         and ($5::text is null or $5 = any (x.items)))
     select id, slug, class, origin, institution, title, description, items, published_at, look_by from found
     where degree = (select min(degree) from found) order by rank desc nulls last, published_at desc limit ${PRACTICES_PER_PAGE}`,
    [question, SIMILAR_ENOUGH, found, origin, item],
  );

/** The items to which published practices are linked. */
export async function linkedItems(tx: EntityManager): Promise<string[]> {
  const found = await rows<{ item: string }>(
    tx,
    `select distinct unnest(x.items) as item from ${published} order by 1`,
  );
  return found.map(({ item }) => item);
}

/** A published practice whole. */
export interface PublishedPractice extends ListedPractice {
  readonly problem: string;
  readonly replicable: string;
  readonly impact: string;
  readonly results: string;
  readonly sustainability: string;
  readonly anonymous: boolean;
}

export const publishedBySlug = (tx: EntityManager, slug: string): Promise<PublishedPractice | null> =>
  one<PublishedPractice>(
    tx,
    `select ${columns}, x.problem, x.replicable, x.impact, x.results, x.sustainability, x.anonymous
     from ${published} and p.slug = $1`,
    [slug],
  );

/** A practice that was public. In the system's scope: the public sees that it is gone, and why, not what it said. */
export interface FormerPractice {
  readonly id: string;
  readonly state: PracticeState;
  readonly withdrawnAt: Date | null;
}

export const formerBySlug = (tx: EntityManager, slug: string): Promise<FormerPractice | null> =>
  one<FormerPractice>(
    tx,
    `select id, state, withdrawn_at from good_practices where slug = $1 and state <> 'published'`,
    [slug],
  );
