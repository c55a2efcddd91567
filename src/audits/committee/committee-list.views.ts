/** From rows of cases to the list of the committee, pure. */
import type { CommitteeListProps, CommitteeRow } from '#templates/audits/committee/committee-list.page';
import { hasRole } from '../../database/index.js';
import type { AuditActor } from '../cases/audit.policy.js';
import type { CaseList } from '../cases/case-lists.js';
import type { AuditLine } from '../cases/cases.queries.js';
import { isIndependent, tieAgainst } from '../independence/independence.rules.js';

type Reader = Pick<AuditActor, 'userId' | 'roles'>;

/** The page of the cases to decide, or of those decided. */
export function committeeList(found: CaseList, reader: Reader, decided: boolean, page: number): CommitteeListProps {
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
  if (!isIndependent('read', reader.userId, line.ties)) return 'conflict';
  if (line.state === 'decided') return 'decided';
  if (line.voted) return 'voted';
  if (!hasRole(reader, 'committee')) return 'not-committee';
  return tieAgainst('vote', reader.userId, line.ties) ?? 'to-vote';
}
