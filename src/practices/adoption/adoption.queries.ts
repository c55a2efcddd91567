import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { AdoptionCounts } from './adoption.rules.js';

/** A published practice that helps with items of the instrument. */
export interface OfferedRow {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly class: 'good' | 'promising';
  readonly items: string[];
}

/** How many practices are offered at most. */
const MOST_OFFERED = 12;

/** Published practices that help with any of these items: good ones first, then the newest. */
export const practicesFor = (tx: EntityManager, items: readonly string[]): Promise<OfferedRow[]> =>
  rows<OfferedRow>(
    tx,
    `select p.id, t.title, p.slug, p.class, t.items from good_practices p
     join good_practice_texts t on t.practice_id = p.id and t.number = p.published_text
     where p.state = 'published' and t.items && $1::text[]
     order by p.class, p.published_at desc, p.id limit ${MOST_OFFERED}`,
    [items],
  );

/** The practices after which a company works on an action. */
export async function adoptedFor(tx: EntityManager, actionId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    'select practice_id as id from good_practice_adoptions where action_id = $1',
    [actionId],
  );
  return found.map(({ id }) => id);
}

/** Whether the company has that open action, about an item to which that published practice is linked. */
export async function fits(
  tx: EntityManager,
  { practiceId, actionId, companyId }: { practiceId: string; actionId: string; companyId: string },
): Promise<boolean> {
  const found = await one<{ n: number }>(
    tx,
    `select 1 as n from plan_actions a
     join good_practices p on p.id = $1 and p.state = 'published'
     join good_practice_texts t on t.practice_id = p.id and t.number = p.published_text
     where a.id = $2 and a.company_id = $3 and a.state = 'open' and a.item_id = any (t.items)`,
    [practiceId, actionId, companyId],
  );
  return found !== null;
}

/** The company works on an action after a practice; twice is once. */
export const adopt = (
  tx: EntityManager,
  row: { practiceId: string; actionId: string; companyId: string; by: string; at: Date },
): Promise<number> =>
  run(
    tx,
    `insert into good_practice_adoptions (practice_id, action_id, company_id, adopted_by, adopted_at)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [row.practiceId, row.actionId, row.companyId, row.by, row.at],
  );

/** Not any more. */
export const leave = (
  tx: EntityManager,
  { practiceId, actionId, companyId }: { practiceId: string; actionId: string; companyId: string },
): Promise<number> =>
  run(tx, 'delete from good_practice_adoptions where practice_id = $1 and action_id = $2 and company_id = $3', [
    practiceId,
    actionId,
    companyId,
  ]);

/** How many companies work after a practice, and what came of it, by their plans. In the system's scope. */
export async function countsOf(tx: EntityManager, practiceId: string): Promise<AdoptionCounts> {
  const row = await one<{ adopted: number; done: number; works: number }>(
    tx,
    `select count(distinct d.company_id)::int as adopted,
       count(distinct d.company_id) filter (where a.state = 'done')::int as done,
       count(distinct d.company_id) filter (where a.state = 'done' and a.checked_on is not null)::int as works
     from good_practice_adoptions d join plan_actions a on a.id = d.action_id
     where d.practice_id = $1 and a.state <> 'dropped'`,
    [practiceId],
  );
  return row!;
}

/** What a person adopted for their company, oldest first. */
export const adoptedBy = (tx: EntityManager, userId: string): Promise<{ title: string; adoptedAt: Date }[]> =>
  rows<{ title: string; adoptedAt: Date }>(
    tx,
    `select t.title, d.adopted_at from good_practice_adoptions d join good_practices p on p.id = d.practice_id
     join good_practice_texts t on t.practice_id = p.id and t.number = p.published_text
     where d.adopted_by = $1 order by d.adopted_at`,
    [userId],
  );
