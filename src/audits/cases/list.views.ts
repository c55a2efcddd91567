/** From rows of cases to the list of audits, pure. */
import type { AuditListProps, AuditListRow, AuditTab } from '#templates/audits/cases/audit-list.page';
import { hasRole } from '../../database/index.js';
import { competenceRefusal } from '../competence/competence.rules.js';
import { tieAgainst } from '../independence/independence.rules.js';
import type { AuditActor } from './audit.policy.js';
import type { AuditState } from './audit.rules.js';
import type { CaseList } from './case-lists.js';
import type { AuditLine } from './cases.queries.js';

/** Which states each tab shows. */
export const statesOf: Readonly<Record<AuditTab, readonly AuditState[]>> = {
  'por-tomar': ['waiting'],
  'en-revision': ['in_review', 'returned'],
  'en-comite': ['closed', 'in_committee'],
  decididas: ['decided'],
};

type Reader = Pick<AuditActor, 'userId' | 'roles'>;

/** The page of one tab. */
export function listPage(found: CaseList, reader: Reader, tab: AuditTab, page: number): AuditListProps {
  const count = (own: AuditTab) => statesOf[own].reduce((sum, state) => sum + found.counts[state], 0);
  return {
    tab,
    counts: {
      'por-tomar': count('por-tomar'),
      'en-revision': count('en-revision'),
      'en-comite': count('en-comite'),
      decididas: count('decididas'),
    },
    rows: found.lines.map((line) => ({
      ...line,
      mine: line.auditorId === reader.userId,
      take: takeOf(line, reader, found),
    })),
    page,
    pages: found.pages,
  };
}

function takeOf(line: AuditLine, reader: Reader, { competence, inHand }: CaseList): AuditListRow['take'] {
  if (line.state !== 'waiting') return null;
  if (!hasRole(reader, 'auditor')) return 'not-auditor';
  const tie = tieAgainst('audit', reader.userId, line.ties);
  if (tie) return tie;
  if (line.offeredTo !== null && line.offeredTo !== reader.userId) return 'offered';
  return competenceRefusal(competence, line, inHand - (line.offeredTo === null ? 0 : 1)) ?? 'yes';
}
