import { instantOf } from '#libs/mexico';
import { inboxPlaces, type InboxQueue, MAX_INBOX_ITEMS } from '../tasks/index.js';
import { handlingRoles } from './report.policy.js';
import { dueOn } from './report.rules.js';
import { waitingReports } from './reports.queries.js';

/** Reports that wait for the viewer or for any handler, next deadline first. */
export const reportsPending: InboxQueue = {
  place: inboxPlaces.lawful + 1,
  titleKey: 'pending.reports',
  roles: handlingRoles,
  href: '/fm4/reportes',
  async load(tx, viewer) {
    const waiting = await waitingReports(tx, viewer.userId);
    const items = waiting.slice(0, MAX_INBOX_ITEMS).map((report) => ({
      title: report.company,
      actionKey: report.state === 'received' ? 'pending.reports.take' : 'pending.reports.answer',
      href: `/fm4/reportes/${report.id}`,
      at: instantOf(dueOn(report)!),
    }));
    return { count: waiting.length, items };
  },
};
