import type { EntityManager } from 'typeorm';
import { instantOf } from '#libs/mexico';
import { type InboxItem, inboxPlaces, type InboxQueue } from '../../tasks/index.js';
import type { Viewer } from '../../web/index.js';
import { isIndependent } from '../independence/independence.rules.js';
import { type AuditState, isLate } from './audit.rules.js';
import { type AuditLine, auditLines } from './cases.queries.js';
import { pendingRead, pendingShown } from './list.rules.js';

/** The kinds of cases that wait for FM4, each the most urgent first. */
export const auditsPending: readonly InboxQueue[] = [
  {
    place: inboxPlaces.cases,
    titleKey: 'pending.audits.committee',
    roles: ['committee'],
    href: '/fm4/comite',
    load: (tx, viewer) =>
      pending(
        tx,
        viewer,
        ['closed', 'in_committee'],
        (line) => !line.voted && isIndependent('vote', viewer.userId, line.ties),
        (line) => ({ ...toItem(line), actionKey: 'pending.audits.vote', href: `/fm4/comite/${line.id}` }),
      ),
  },
  {
    place: inboxPlaces.cases + 1,
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
    place: inboxPlaces.cases + 2,
    titleKey: 'pending.audits.waiting',
    roles: ['auditor'],
    href: '/fm4/auditorias',
    load: (tx, viewer) =>
      pending(
        tx,
        viewer,
        ['waiting'],
        (line) => isIndependent('audit', viewer.userId, line.ties) && line.offeredTo === null,
        (line) => ({ ...toItem(line), actionKey: 'pending.audits.take' }),
      ),
  },
  {
    place: inboxPlaces.cases + 3,
    titleKey: 'pending.audits.late',
    roles: ['staff_admin'],
    href: '/fm4/auditorias',
    load: (tx, viewer, now) =>
      pending(
        tx,
        viewer,
        ['waiting', 'in_review', 'closed', 'in_committee'],
        (line) => isLate(line.dueOn, now),
        (line) => ({ ...toItem(line), actionKey: 'pending.audits.look' }),
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
  const lines = (await auditLines(tx, states, viewer.userId, { offset: 0, limit: pendingRead })).filter(concerns);
  return { count: lines.length, items: lines.slice(0, pendingShown).map(item) };
}

const toItem = (line: AuditLine): Omit<InboxItem, 'actionKey'> => ({
  title: line.companyName,
  href: `/fm4/auditorias/${line.id}`,
  at: line.dueOn ? instantOf(line.dueOn) : null,
});
