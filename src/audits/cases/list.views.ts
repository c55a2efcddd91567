/** From rows of cases to the lists of FM4, pure. */
import type { AuditListProps, AuditListRow, AuditTab } from '#templates/audits/cases/audit-list.page';
import type { CommitteeListProps, CommitteeRow } from '#templates/audits/committee/committee-list.page';
import type { AuditState } from './audit.rules.js';
import type { AuditLine } from './cases.queries.js';

/** Which states each tab shows. */
export const statesOf: Readonly<Record<AuditTab, readonly AuditState[]>> = {
  'por-tomar': ['waiting'],
  'en-revision': ['in_review', 'returned'],
  'en-comite': ['closed', 'in_committee'],
  decididas: ['decided'],
};

export interface Lines {
  counts: Readonly<Record<AuditState, number>>;
  lines: readonly AuditLine[];
  pages: number;
}

interface Reader {
  userId: string;
  roles: readonly string[];
}

/** A page number out of a query: 1 for whatever is none. */
export function pageNumber(text: string | undefined): number {
  return Math.min(10_000, Math.max(1, Math.trunc(Number(text)) || 1));
}

export function listPage(found: Lines, reader: Reader, tab: AuditTab, page: number): AuditListProps {
  const count = (own: AuditTab) => statesOf[own].reduce((sum, state) => sum + found.counts[state], 0);
  return {
    tab,
    counts: {
      'por-tomar': count('por-tomar'),
      'en-revision': count('en-revision'),
      'en-comite': count('en-comite'),
      decididas: count('decididas'),
    },
    rows: found.lines.map((line) => ({ ...line, mine: line.auditorId === reader.userId, take: takeOf(line, reader) })),
    page,
    pages: found.pages,
  };
}

function takeOf(line: AuditLine, reader: Reader): AuditListRow['take'] {
  if (line.state !== 'waiting') return null;
  if (!reader.roles.includes('auditor')) return 'not-auditor';
  if (line.advised) return 'advised';
  if (line.conflicted) return 'conflict';
  return line.everVoted ? 'voted' : 'yes';
}

export function committeeList(found: Lines, reader: Reader, decided: boolean, page: number): CommitteeListProps {
  const { counts } = found;
  return {
    decided,
    counts: { open: counts.closed + counts.in_committee, decided: counts.decided },
    rows: found.lines.map((line) => ({ ...line, stands: standsOf(line, reader) })),
    page,
    pages: found.pages,
  };
}

function standsOf(line: AuditLine, reader: Reader): CommitteeRow['stands'] {
  if (line.conflicted) return 'conflict';
  if (line.state === 'decided') return 'decided';
  if (line.voted) return 'voted';
  if (!reader.roles.includes('committee')) return 'not-committee';
  if (line.audited) return 'audited';
  return line.advised ? 'advised' : 'to-vote';
}
