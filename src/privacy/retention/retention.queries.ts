import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';

/** What a rule has erased: since when counted, the last time, and whether the last run failed. */
export interface RuleTotals {
  readonly rule: string;
  readonly lastRun: Date;
  readonly lastErased: number | null;
  readonly erased: number;
}

/** Per rule, what it has erased since that instant. */
export function totalsSince(tx: EntityManager, since: Date): Promise<RuleTotals[]> {
  return rows<RuleTotals>(
    tx,
    `select rule, max(ran_at) as last_run, (array_agg(erased order by ran_at desc, id desc))[1] as last_erased,
       coalesce(sum(erased), 0)::int as erased
     from retention_runs where ran_at >= $1 group by rule`,
    [since],
  );
}
