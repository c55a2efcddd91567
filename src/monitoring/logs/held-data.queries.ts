import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';

interface WrittenRow {
  readonly log: string;
  readonly happenedOn: string;
  readonly writtenAt: Date;
}

const writtenBy = (tx: EntityManager, { userId }: DataSubject): Promise<WrittenRow[]> =>
  rows<WrittenRow>(
    tx,
    `select 'actividades' as log, happened_on::text, written_at from log_activities where written_by = $1
     union all select 'canalizaciones', happened_on::text, written_at from log_referrals where written_by = $1
     union all select 'vinculaciones', happened_on::text, written_at from log_placements where written_by = $1
     union all select 'archivo', made_at::date::text, made_at from log_imports where made_by = $1
     order by written_at`,
    [userId],
  );

const free = ['place', 'company', 'topic', 'agreements', 'next_step', 'responsible'];

/**
 * What the logs hold of people: who wrote. The people whom they count have no name there; what is written freely is looked
 * through for numbers and names when it is written, and goes out without them.
 */
export const logsData: readonly HeldData[] = [
  {
    key: 'logs',
    columns: [
      'log_activities.written_by',
      'log_referrals.written_by',
      'log_placements.written_by',
      'log_imports.made_by',
      'log_imports.file_name',
      // rows of a file, for a week
      'log_import_rows.text',
      'log_import_rows.raw',
      'log_import_rows.values',
      ...free.map((column) => `log_activities.${column}`),
    ],
    find: writtenBy,
    fate: 'anonymized',
    erase: async (tx, { userId }) => {
      await run(tx, 'update log_activities set written_by = null where written_by = $1', [userId]);
      await run(tx, 'update log_referrals set written_by = null where written_by = $1', [userId]);
      await run(tx, 'update log_placements set written_by = null where written_by = $1', [userId]);
      await run(tx, `update log_imports set made_by = null, file_name = '' where made_by = $1`, [userId]);
    },
  },
];
