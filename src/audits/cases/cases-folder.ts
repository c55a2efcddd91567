import type { EntityManager } from 'typeorm';
import type { AuditTab } from '#templates/audits/cases/audit-list.page';
import type { FolderLine } from '../../companies/index.js';
import { Audit } from './audit.entity.js';
import { latestAuditOf } from './cases.queries.js';
import { statesOf } from './list.views.js';

/** What the page of a company at FM4 says about its self-assessment and its audits. */
export async function casesFolder(tx: EntityManager, companyId: string): Promise<FolderLine[]> {
  const latest = await latestAuditOf(tx, companyId);
  const n = await tx.countBy(Audit, { companyId });
  if (!latest) {
    return [
      { title: 'audits.folder.assessment', text: { key: 'audits.folder.not-submitted' }, href: null },
      { title: 'fm4.audits', text: { key: 'audits.folder.audits', params: { n } }, href: null },
    ];
  }
  const [tab] = Object.entries(statesOf).find(([, states]) => states.includes(latest.state)) as [AuditTab, unknown];
  return [
    {
      title: 'audits.folder.assessment',
      text: { key: `audits.state.${latest.state}` },
      href: `/fm4/auditorias/${latest.id}`,
    },
    {
      title: 'fm4.audits',
      text: { key: 'audits.folder.audits', params: { n } },
      href: `/fm4/auditorias?ver=${tab}&empresa=${companyId}`,
    },
  ];
}
