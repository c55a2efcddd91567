import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, run } from '../../database/index.js';
import type { PracticeClass } from '../practice.rules.js';

/** Whether an address is taken by another practice. */
export async function isTaken(tx: EntityManager, slug: string, practiceId: string): Promise<boolean> {
  return (
    (await one<{ n: number }>(tx, 'select 1 as n from good_practices where slug = $1 and id <> $2', [
      slug,
      practiceId,
    ])) !== null
  );
}

/** Makes a text of a practice the public one, with the words by which it is found: an anonymous one not by its institution. */
export async function publishText(
  tx: EntityManager,
  {
    practiceId,
    number,
    found,
    slug,
    at,
    lookBy,
  }: { practiceId: string; number: number; found: PracticeClass; slug: string; at: Date; lookBy: Day },
): Promise<void> {
  await run(
    tx,
    `update good_practices p set state = 'published', class = $3, published_text = $2, slug = $4,
       first_published_at = coalesce(p.first_published_at, $5), published_at = $5, look_by = $6, changed_at = $5,
       version = p.version + 1,
       search = setweight(search_words(t.title), 'A')
         || setweight(search_words(case when t.anonymous then '' else t.institution end || ' . ' || t.description || ' . ' || t.problem), 'B')
         || setweight(search_words(t.replicable || ' . ' || t.impact || ' . ' || t.results || ' . ' || t.sustainability), 'D'),
       plain = lower(unaccent(normalize(t.title || ' ' || case when t.anonymous then '' else t.institution end)))
     from good_practice_texts t where p.id = $1 and t.practice_id = p.id and t.number = $2`,
    [practiceId, number, found, slug, at, lookBy],
  );
}
