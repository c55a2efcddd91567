import { instantOf } from '#libs/mexico';
import type { InboxQueue } from '../tasks/index.js';
import { handlingRoles } from './report.policy.js';
import { dueOn } from './report.rules.js';
import { waitingReports } from './reports.queries.js';

const shown = 10;

/** Reports that wait for FM4, what is due first on top; only those that the reader may handle. */
export const reportsPending: InboxQueue = {
  titleKey: 'pending.reports',
  roles: handlingRoles,
  href: '/fm4/reportes',
  async load(tx, viewer) {
    const rows = await waitingReports(tx, viewer.userId);
    const items = rows.slice(0, shown).map((report) => ({
      title: report.company,
      actionKey: report.state === 'received' ? 'pending.reports.take' : 'pending.reports.answer',
      href: `/fm4/reportes/${report.id}`,
      at: instantOf(dueOn(report)!),
    }));
    return { count: rows.length, items };
  },
};
