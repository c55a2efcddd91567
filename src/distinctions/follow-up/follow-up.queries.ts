import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { rows } from '../../database/index.js';
import { DistinctionFollowUp } from './follow-up.entity.js';
import { FOLLOW_UP_MONTHS, type FollowUpResult } from './follow-up.rules.js';

/** A recorded follow-up. */
export interface FollowUpRow {
  readonly heldOn: Day;
  readonly result: FollowUpResult;
}

/** The follow-up of a distinction; null until it is recorded. */
export const followUpOf = (tx: EntityManager, distinctionId: string): Promise<FollowUpRow | null> =>
  tx.findOneBy(DistinctionFollowUp, { distinctionId });

/** A distinction whose follow-up is due. */
export interface DueFollowUp {
  readonly id: string;
  readonly company: string;
  readonly day: Day;
}

/** Distinctions in force whose follow-up is due and not recorded, the longest due first. */
export const dueFollowUps = (tx: EntityManager, today: Day): Promise<DueFollowUp[]> =>
  rows<DueFollowUp>(
    tx,
    `select id, company, day::text as day from (
       select d.id, d.trade_name as company,
         (d.awarded_on + ($2::jsonb ->> d.level)::int * interval '1 month')::date as day
       from distinctions d where d.state = 'active' and d.expires_on >= $1
         and not exists (select 1 from distinction_follow_ups f where f.distinction_id = d.id)
     ) due where day <= $1 order by day, id`,
    [today, JSON.stringify(FOLLOW_UP_MONTHS)],
  );
