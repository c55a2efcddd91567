import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { rows } from '../../database/index.js';

/** Ids of active distinctions whose last day is over. */
export async function overdue(tx: EntityManager, today: Day, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from distinctions where state = 'active' and expires_on < $1 order by expires_on limit $2`,
    [today, limit],
  );
  return found.map(({ id }) => id);
}
