import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { EditionKind } from '../edition.entity.js';

/** A day on which the reviews of some texts of an edition in force are due. */
export interface DueDay {
  readonly day: string;
  readonly texts: number;
}

/** An edition in force, with the days on which its texts are to be reviewed; null for one that another has replaced. */
export interface EditionDue {
  readonly kind: EditionKind;
  readonly loadedAt: Date;
  readonly days: readonly DueDay[];
}

/** What stands beside situations is reviewed with them. */
const inForce = `(select distinct on (kind) id, kind, loaded_at from guidance_editions
  where kind not in ('procedures', 'english') order by kind, loaded_at desc, version desc)`;

export const editionDue = (tx: EntityManager, id: string): Promise<EditionDue | null> =>
  one<EditionDue>(
    tx,
    `select e.kind, e.loaded_at, coalesce((select json_agg(json_build_object('day', d.day, 'texts', d.texts) order by d.day) from (
         select next_review_on as day, count(*)::int as texts from guidance_texts where edition_id = e.id group by 1) d), '[]') as days
     from ${inForce} e where e.id = $1`,
    [id],
  );

/** Ids, ascending, of the editions in force. */
export async function editionsInForce(tx: EntityManager, { after, limit }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select e.id from ${inForce} e where $1::uuid is null or e.id > $1 order by e.id limit $2`,
    [after, limit],
  );
  return found.map(({ id }) => id);
}
