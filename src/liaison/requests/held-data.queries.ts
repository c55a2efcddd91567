import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';

interface AskedRow {
  readonly what: string;
  readonly at: Date;
}

const askedBy = (tx: EntityManager, { userId }: DataSubject): Promise<AskedRow[]> =>
  rows<AskedRow>(
    tx,
    `select subject as what, asked_at as at from liaison_requests where asked_by = $1
     union all select subject, answered_at from liaison_requests where answered_by = $1
     union all select subject, closed_at from liaison_requests where closed_by = $1 order by at`,
    [userId],
  );

/** What requests hold of people: who asked, answered and closed. The rest is about institutions. */
export const requestsData: readonly HeldData[] = [
  {
    key: 'asked',
    columns: ['asked_by', 'answered_by', 'closed_by'].map((column) => `liaison_requests.${column}`),
    find: askedBy,
    fate: 'anonymized',
    erase: async (tx, { userId }) => {
      await run(tx, 'update liaison_requests set asked_by = null where asked_by = $1', [userId]);
      await run(tx, 'update liaison_requests set answered_by = null where answered_by = $1', [userId]);
      await run(tx, 'update liaison_requests set closed_by = null where closed_by = $1', [userId]);
    },
  },
];
