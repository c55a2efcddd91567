import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { rows } from '../database/index.js';
import type { Category } from './report.rules.js';

/** Of what kind the reports since that day are. */
export const mattersSince = (
  tx: EntityManager,
  day: Day,
): Promise<{ id: string; category: Category; receivedOn: Day }[]> =>
  rows<{ id: string; category: Category; receivedOn: Day }>(
    tx,
    `select id, category, (received_at at time zone 'America/Mexico_City')::date::text as received_on
     from reports where (received_at at time zone 'America/Mexico_City')::date >= $1 order by id`,
    [day],
  );

/** Which of the reports with these ids there are. */
export async function keptReports(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
  const found = await rows<{ id: string }>(tx, 'select id from reports where id = any($1::uuid[]) order by id', [ids]);
  return found.map(({ id }) => id);
}
