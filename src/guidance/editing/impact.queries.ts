import type { EntityManager } from 'typeorm';
import { one } from '../../database/index.js';

/** Companies with hire files under way, or a question to FM4 that is not closed, about these situations. */
export async function touchedCompanies(tx: EntityManager, situations: readonly string[]): Promise<number> {
  const found = await one<{ n: number }>(
    tx,
    `select count(distinct company_id)::int as n from (
       select company_id from hire_files
       where situation = any ($1::text[]) and (state = 'open' or ending = 'hired')
       union all
       select company_id from advice_threads where context ->> 'situation' = any ($1::text[])) touched`,
    [situations],
  );
  return found?.n ?? 0;
}
