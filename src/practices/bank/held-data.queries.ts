import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';

interface WrittenRow {
  readonly title: string;
  readonly text: string;
  readonly writtenAt: Date;
  readonly sentAt: Date | null;
}

const writtenBy = (tx: EntityManager, { userId }: DataSubject): Promise<WrittenRow[]> =>
  rows<WrittenRow>(
    tx,
    `select title, concat_ws(E'\\n\\n', institution, description, problem, replicable, impact, results, sustainability) as text,
       written_at, sent_at from good_practice_texts where written_by = $1 or sent_by = $1 order by written_at`,
    [userId],
  );

interface JudgedRow {
  readonly criterion: string;
  readonly met: boolean;
  readonly reason: string;
  readonly at: Date | null;
}

const judgedBy = (tx: EntityManager, { userId }: DataSubject): Promise<JudgedRow[]> =>
  rows<JudgedRow>(
    tx,
    `select v.criterion, v.met, v.reason, s.done_at as at
     from good_practice_seats s join good_practice_verdicts v using (practice_id, round, seat)
     where s.reviewer_id = $1 order by s.taken_at, v.criterion`,
    [userId],
  );

const columnsOf = (table: string, columns: readonly string[]) => columns.map((column) => `${table}.${column}`);

/** What the bank holds of people: who wrote and sent, which is their institution's, and who judged. */
export const practicesData: readonly HeldData[] = [
  {
    key: 'written',
    columns: [
      'good_practices.owner_id',
      'good_practices.plain',
      'good_practices.search',
      ...columnsOf('good_practice_texts', [
        'institution',
        'title',
        'description',
        'problem',
        'replicable',
        'impact',
        'results',
        'sustainability',
        'written_by',
        'sent_by',
      ]),
    ],
    find: writtenBy,
    fate: 'anonymized',
    erase: async (tx, { userId }) => {
      await run(tx, 'update good_practice_texts set written_by = null where written_by = $1', [userId]);
      await run(tx, 'update good_practice_texts set sent_by = null where sent_by = $1', [userId]);
      await run(tx, 'update good_practices set owner_id = null where owner_id = $1', [userId]);
    },
  },
  {
    key: 'judged',
    columns: ['good_practice_seats.reviewer_id', 'good_practice_verdicts.reason'],
    find: judgedBy,
    fate: 'kept',
    keptFor: 'contestable-decision',
  },
];
