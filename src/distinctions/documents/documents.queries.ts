import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';

/** Ids of distinctions whose document or credential has not been made yet, the longest waiting first. */
export async function pendingDocuments(tx: EntityManager, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select d.id from distinctions d
     left join distinction_credentials c on c.distinction_id = d.id and c.edition = d.edition
     where d.document_state = 'pending' or c.distinction_id is null order by d.awarded_at limit $1`,
    [limit],
  );
  return found.map(({ id }) => id);
}
