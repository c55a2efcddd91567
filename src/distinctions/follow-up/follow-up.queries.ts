import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { FOLLOW_UP_MONTHS } from '../distinction.rules.js';
import type { FollowUpResult } from './follow-up.rules.js';

/** A follow-up that FM4 has recorded. */
export interface FollowUpRow {
  readonly heldOn: Day;
  readonly result: FollowUpResult;
}

/** The follow-up of a distinction; null: none is recorded. */
export async function followUpOf(tx: EntityManager, distinctionId: string): Promise<FollowUpRow | null> {
  const [row] = await tx.query(
    `select held_on::text as "heldOn", result from distinction_follow_ups where distinction_id = $1`,
    [distinctionId],
  );
  return row ?? null;
}

/** A distinction that is to be followed up. */
export interface DueFollowUp {
  readonly id: string;
  readonly company: string;
  readonly day: Day;
}

/** Distinctions in force whose follow-up is due and not recorded, the longest first. */
export function dueFollowUps(tx: EntityManager, today: Day): Promise<DueFollowUp[]> {
  return tx.query(
    `select id, company, day::text as day from (
       select d.id, d.trade_name as company,
         (d.awarded_on + ($2::jsonb ->> d.level)::int * interval '1 month')::date as day
       from distinctions d where d.state = 'active' and d.expires_on >= $1
         and not exists (select 1 from distinction_follow_ups f where f.distinction_id = d.id)
     ) due where day <= $1 order by day, id`,
    [today, JSON.stringify(FOLLOW_UP_MONTHS)],
  );
}
