import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';

/** Ids of distinctions that may want a mail: active or suspended, or with an event since `recent`. */
export async function distinctionsToRemind(
  tx: EntityManager,
  { after, limit, recent }: SubjectPage,
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select d.id from distinctions d where ($1::uuid is null or d.id > $1) and (d.state in ('active', 'suspended')
       or exists (select 1 from distinction_events e where e.distinction_id = d.id and e.at >= $3))
     order by d.id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}
