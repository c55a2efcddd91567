import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';

const writtenBy = (tx: EntityManager, { userId }: DataSubject): Promise<{ period: string; writtenAt: Date }[]> =>
  rows<{ period: string; writtenAt: Date }>(
    tx,
    'select period, written_at from report_notes where written_by = $1 order by written_at',
    [userId],
  );

/** What reports to donors hold of people: who wrote in them. */
export const reportNotesData: readonly HeldData[] = [
  {
    key: 'report-notes',
    columns: ['report_notes.written_by', 'report_notes.not_worked', 'report_notes.different'],
    find: writtenBy,
    fate: 'anonymized',
    erase: async (tx, { userId }) => {
      await run(tx, 'update report_notes set written_by = null where written_by = $1', [userId]);
    },
  },
];
