import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';

interface DoneRow {
  readonly what: string;
  readonly at: Date;
}

const doneBy = (tx: EntityManager, { userId }: DataSubject): Promise<DoneRow[]> =>
  rows<DoneRow>(
    tx,
    `select title as what, created_at as at from liaison_agreements where written_by = $1
     union all select text, added_at from liaison_commitments where added_by = $1
     union all select text, closed_at from liaison_commitments where closed_by = $1
     union all select name, uploaded_at from liaison_proof_files where uploaded_by = $1 order by at`,
    [userId],
  );

/** What agreements hold of people: who wrote, added and closed. The rest is of institutions. */
export const agreementsData: readonly HeldData[] = [
  {
    key: 'agreements',
    columns: [
      'liaison_agreements.written_by',
      'liaison_commitments.added_by',
      'liaison_commitments.closed_by',
      ...['name', 'storage_key', 'sha256', 'uploaded_by'].map((column) => `liaison_proof_files.${column}`),
    ],
    find: doneBy,
    fate: 'anonymized',
    erase: async (tx, { userId }) => {
      await run(tx, 'update liaison_agreements set written_by = null where written_by = $1', [userId]);
      await run(tx, 'update liaison_commitments set added_by = null where added_by = $1', [userId]);
      await run(tx, 'update liaison_commitments set closed_by = null where closed_by = $1', [userId]);
      await run(tx, 'update liaison_proof_files set uploaded_by = null where uploaded_by = $1', [userId]);
    },
  },
];
