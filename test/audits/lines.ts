import type { CaseList } from '../../src/audits/cases/case-lists.js';
import type { AuditLine } from '../../src/audits/cases/cases.queries.js';
import { tiesOf } from '../../src/audits/independence/independence.rules.js';

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
  offeredTo: null,
  offeredName: null,
  sectorCode: '72',
  ties: tiesOf([]),
  ...changes,
});

const counts = {
  waiting: 2,
  in_review: 3,
  returned: 1,
  closed: 1,
  in_committee: 2,
  decided: 9,
  withdrawn: 0,
};

/** A list of cases that wait and nobody has touched, but for what is said of each. */
export const lines = (...own: Partial<AuditLine>[]): CaseList => ({
  counts,
  lines: own.map(line),
  pages: 1,
  competence: null,
  inHand: 0,
});

export const auditor = { userId: 'tere', roles: ['auditor'] } as const;
export const member = { userId: 'ana', roles: ['committee'] } as const;
