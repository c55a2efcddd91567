import { describe, expect, it } from '@jest/globals';
import type { AuditLine } from './cases.queries.js';
import { committeeList, listPage, type Lines, pageNumber } from './list.views.js';

const line = (changes: Partial<AuditLine>): AuditLine => ({
  id: 'a',
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
  everVoted: false,
  conflicted: false,
  advised: false,
  audited: false,
  ...changes,
});
const counts = { waiting: 2, in_review: 3, returned: 1, closed: 1, in_committee: 2, decided: 9 };
const lines = (...own: Partial<AuditLine>[]): Lines => ({ counts, lines: own.map(line), pages: 1 });
const auditor = { userId: 'tere', roles: ['auditor'] };
const member = { userId: 'ana', roles: ['committee'] };

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
    const own = lines({}, { advised: true }, { conflicted: true }, { everVoted: true }, { state: 'in_review' });
    const takes = listPage(own, auditor, 'por-tomar', 1).rows.map(({ take }) => take);
    expect(takes).toEqual(['yes', 'advised', 'conflict', 'voted', null]);
    expect(listPage(lines({}), member, 'por-tomar', 1).rows[0]?.take).toBe('not-auditor');
  });

  it('knows which ones are the reader’s', () => {
    const rows = listPage(lines({ auditorId: 'tere' }, { auditorId: 'raul' }), auditor, 'en-revision', 1).rows;
    expect(rows.map(({ mine }) => mine)).toEqual([true, false]);
  });
});

describe('the list of the committee', () => {
  it('says what each case is to the reader', () => {
    const closed = { state: 'closed' } as const;
    const own = lines(
      closed,
      { ...closed, voted: true },
      { ...closed, audited: true },
      { ...closed, advised: true },
      { ...closed, conflicted: true },
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

describe('a page number', () => {
  it.each([
    [undefined, 1],
    ['3', 3],
    ['0', 1],
    ['-2', 1],
    ['emoji', 1],
    ['1e9', 10_000],
  ])('out of %p is %p', (text, page) => {
    expect(pageNumber(text)).toBe(page);
  });
});
