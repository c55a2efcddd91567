import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { CountedFigure, PublishedFigure } from './open-figure.rules.js';

/**
 * The scheme's figures since it began: applications sent to be audited, decisions without a level, days from application to
 * decision, conditions waived, complaints of the public, appeals of companies. In the system's scope.
 */
export const countedFigures = (tx: EntityManager): Promise<CountedFigure[]> =>
  rows<CountedFigure>(
    tx,
    `select 'applications' as measure, count(*)::int as counted, count(*)::float8 as value from audits
     union all
     select 'refusals', count(*)::int, count(*)::float8 from committee_decisions where level is null
     union all
     select 'days', count(*)::int, (percentile_cont(0.5) within group (
       order by extract(epoch from decided_at - submitted_at)::float8 / 86400))::float8
     from audits where decided_at is not null
     union all
     select 'waivers', count(*)::int, count(*)::float8 from condition_waivers where confirmed_at is not null
     union all
     select 'complaints', count(*)::int, count(*)::float8 from (
       select id from reports union all select id from appeals where kind = 'complaint') c
     union all
     select 'appeals', count(*)::int, count(*)::float8 from appeals where kind = 'appeal' and state <> 'withdrawn'`,
  );

/** The figures as they were last published. */
export const publishedFigures = (tx: EntityManager): Promise<PublishedFigure[]> =>
  rows<PublishedFigure>(tx, 'select measure, counted, value, published_on::text from public_figures order by measure');

/**
 * How many complaints the frozen figures of IN-G3 tell together, and how many they would tell if the half years that are not
 * frozen yet ended now; those of fewer than five tell none. In the system's scope.
 */
export async function complaintsTold(tx: EntityManager): Promise<readonly number[]> {
  const found = await one<{ told: number; coming: number }>(
    tx,
    `select
       (select coalesce(sum(count), 0)::int from indicator_figures where indicator = 'IN-G3' and count >= 5) as told,
       (select coalesce(sum(h.n), 0)::int from (
          select count(*) as n from (select (received_at at time zone 'America/Mexico_City')::date as day from reports) r
          where not exists (select from indicator_figures f
            where f.indicator = 'IN-G3' and r.day >= f.starts_on and r.day < f.ends_before)
          group by extract(year from r.day), extract(quarter from r.day) > 2 having count(*) >= 5) h) as coming`,
  );
  return [found!.told, found!.told + found!.coming];
}
