import type { AuditLine } from '../cases/cases.queries.js';
import { tiesOf, type Tie, type Ties } from '../independence/independence.rules.js';
import type { CaseList } from '../cases/case-lists.js';
import { committeeList } from './committee-list.views.js';

const line = (changes: Partial<AuditLine>): AuditLine => ({
  id: 'a',
  companyId: 'agave',
  companyName: 'Agave Azul',
  targetLevel: 'N1',
  state: 'waiting',
  auditorId: null,
  auditorName: null,
  reviewed: 0,
  total: 49,
  submittedAt: new Date('2026-11-20T16:00:00Z'),
  closedAt: null,
  decidedAt: null,
  dueOn: '2026-11-26',
  level: null,
  votes: 0,
  voted: false,
  ties: tiesOf([]),
  ...changes,
});
const counts = { waiting: 2, in_review: 3, returned: 1, closed: 1, in_committee: 2, decided: 9 };
const lines = (...own: Partial<AuditLine>[]): CaseList => ({ counts, lines: own.map(line), pages: 1 });
const auditor = { userId: 'tere', roles: ['auditor'] } as const;
const member = { userId: 'ana', roles: ['committee'] } as const;
const tied = (tie: Tie): { ties: Ties } => ({ ties: tiesOf([{ userId: 'ana', tie }]) });

describe('the list of the committee', () => {
  it('says what each case is to the reader', () => {
    const closed = { state: 'closed' } as const;
    const own = lines(
      closed,
      { ...closed, voted: true },
      { ...closed, ...tied('audited') },
      { ...closed, ...tied('advised') },
      { ...closed, ...tied('conflict') },
      { state: 'decided', voted: true },
    );
    expect(committeeList(own, member, false, 1).rows.map(({ stands }) => stands)).toEqual([
      'to-vote',
      'voted',
      'audited',
      'advised',
      'conflict',
      'decided',
    ]);
    expect(committeeList(lines(closed), auditor, false, 1).rows[0]?.stands).toBe('not-committee');
  });
});
