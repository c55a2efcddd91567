import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../accounts/index.js';
import { rows } from '../database/index.js';

interface ReportWorkRow {
  readonly what: string;
  readonly at: Date;
}

function workOf(tx: EntityManager, { userId }: DataSubject): Promise<ReportWorkRow[]> {
  return rows<ReportWorkRow>(
    tx,
    `select what, at from (
       select 'taken' as what, taken_at as at from reports where handler_id = $1
       union all select 'wrote', at from report_messages where author_id = $1
       union all select 'stepped-back', declared_at from report_conflicts where user_id = $1
     ) w order by at`,
    [userId],
  );
}

/**
 * What reports hold about the people of FM4 who handle them. Of who reports nothing is held by which they could be found:
 * only who has the receipt can read a report, and it is deleted two years after it was closed.
 */
export const reportsData: readonly HeldData[] = [
  {
    key: 'work',
    columns: [
      'reports.handler_id',
      'reports.receipt_hash',
      'report_conflicts.user_id',
      'report_messages.author_id',
      'report_messages.body',
    ],
    find: workOf,
    fate: 'unlinked',
  },
];
