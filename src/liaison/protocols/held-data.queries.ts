import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';

interface ReadRow {
  readonly municipality: string;
  readonly what: string;
  readonly at: Date;
}

const readBy = (tx: EntityManager, { userId }: DataSubject): Promise<ReadRow[]> =>
  rows<ReadRow>(
    tx,
    `select municipality, number::text as what, made_at as at from liaison_protocols where made_by = $1
     union all select p.municipality, p.number::text, r.read_at from liaison_protocol_readers r
       join liaison_protocols p on p.id = r.protocol_id where r.user_id = $1 or r.marked_by = $1 order by at`,
    [userId],
  );

/** What protocols hold of people: who made them, who read them. Of who has no account, their name and post. */
export const protocolsData: readonly HeldData[] = [
  {
    key: 'read',
    columns: [
      'liaison_protocols.made_by',
      ...['user_id', 'name', 'post', 'marked_by'].map((column) => `liaison_protocol_readers.${column}`),
    ],
    find: readBy,
    fate: 'anonymized',
    erase: async (tx, { userId }) => {
      await run(tx, 'update liaison_protocols set made_by = null where made_by = $1', [userId]);
      await run(tx, `update liaison_protocol_readers set name = '—', user_id = null where user_id = $1`, [userId]);
      await run(tx, 'update liaison_protocol_readers set marked_by = null where marked_by = $1', [userId]);
    },
  },
];
