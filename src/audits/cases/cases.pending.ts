import type { EntityManager } from 'typeorm';
import { instantOf } from '#libs/mexico';
import type { InboxItem } from '../../tasks/index.js';
import type { Viewer } from '../../web/index.js';
import type { InboxQueue } from '../../tasks/index.js';
import type { AuditState } from './audit.rules.js';
import { type AuditLine, auditLines } from './cases.queries.js';

const shown = 10;
/** More than anybody looks through in a day; what is excluded by independence is sorted out after reading. */
const most = 200;

/** What waits for FM4 in audits and the committee, the most urgent first. */
export const auditsPending: readonly InboxQueue[] = [
  {
    titleKey: 'pending.audits.committee',
    roles: ['committee'],
    href: '/fm4/comite',
    load: (tx, viewer) =>
      pending(tx, viewer, ['closed', 'in_committee'], isToVote, (line) => ({
        ...toItem(line),
        actionKey: 'pending.audits.vote',
        href: `/fm4/comite/${line.id}`,
      })),
  },
  {
    titleKey: 'pending.audits.mine',
    roles: ['auditor'],
    href: '/fm4/auditorias?ver=en-revision',
    load: (tx, viewer) =>
      pending(
        tx,
        viewer,
        ['in_review'],
        (line) => line.auditorId === viewer.userId,
        (line) => ({
          ...toItem(line),
          ...(line.reviewed >= line.total
            ? { actionKey: 'pending.audits.close' }
            : { actionKey: 'pending.audits.continue', params: { done: line.reviewed, total: line.total } }),
        }),
      ),
  },
  {
    titleKey: 'pending.audits.waiting',
    roles: ['auditor'],
    href: '/fm4/auditorias',
    load: (tx, viewer) =>
      pending(tx, viewer, ['waiting'], isToTake, (line) => ({ ...toItem(line), actionKey: 'pending.audits.take' })),
  },
  {
    titleKey: 'pending.audits.late',
    roles: ['staff_admin'],
    href: '/fm4/auditorias',
    load: (tx, viewer, now) =>
      pending(
        tx,
        viewer,
        ['waiting', 'in_review', 'closed', 'in_committee'],
        (line) => isLate(line, now),
        (line) => ({
          ...toItem(line),
          actionKey: 'pending.audits.look',
        }),
      ),
  },
];

async function pending(
  tx: EntityManager,
  viewer: Viewer,
  states: readonly AuditState[],
  concerns: (line: AuditLine) => boolean,
  item: (line: AuditLine) => InboxItem,
) {
  const lines = (await auditLines(tx, states, viewer.userId, { offset: 0, limit: most })).filter(concerns);
  return { count: lines.length, items: lines.slice(0, shown).map(item) };
}

const isToTake = (line: AuditLine): boolean => !line.advised && !line.conflicted && !line.everVoted;
const isToVote = (line: AuditLine): boolean => !line.voted && !line.audited && !line.advised && !line.conflicted;
const isLate = (line: AuditLine, now: Date): boolean => line.dueOn !== null && endOf(line.dueOn) < now;
const endOf = (day: string): Date => instantOf(day, '23:59');

const toItem = (line: AuditLine): Omit<InboxItem, 'actionKey'> => ({
  title: line.companyName,
  href: `/fm4/auditorias/${line.id}`,
  at: line.dueOn ? instantOf(line.dueOn) : null,
});
