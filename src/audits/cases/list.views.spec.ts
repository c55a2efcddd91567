import type { AuditLine } from './cases.queries.js';
import { tiesOf, type Tie, type Ties } from '../independence/independence.rules.js';
import type { CaseList } from './case-lists.js';
import { listPage } from './list.views.js';

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
const tied = (tie: Tie): { ties: Ties } => ({ ties: tiesOf([{ userId: 'tere', tie }]) });

describe('the list of audits', () => {
  it('counts its tabs from the states', () => {
    expect(listPage(lines(), auditor, 'por-tomar', 1).counts).toEqual({
      'por-tomar': 2,
      'en-revision': 4,
      'en-comite': 3,
      decididas: 9,
    });
  });

  it('offers to take a waiting case, unless independence forbids it, and says why', () => {
    const own = lines({}, tied('advised'), tied('conflict'), tied('voted'), tied('audited'), { state: 'in_review' });
    const takes = listPage(own, auditor, 'por-tomar', 1).rows.map(({ take }) => take);
    expect(takes).toEqual(['yes', 'advised', 'conflict', 'voted', 'yes', null]);
    expect(listPage(lines({}), member, 'por-tomar', 1).rows[0]?.take).toBe('not-auditor');
  });

  it('knows which ones are the reader’s', () => {
    const rows = listPage(lines({ auditorId: 'tere' }, { auditorId: 'raul' }), auditor, 'en-revision', 1).rows;
    expect(rows.map(({ mine }) => mine)).toEqual([true, false]);
  });
});
