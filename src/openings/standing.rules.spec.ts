import { standingProblem } from './standing.rules.js';

test('an active company stands well, with a distinction, without one, or after one that expired or was given back', () => {
  for (const lastDistinction of [null, 'active', 'expired', 'superseded', 'surrendered'])
    expect(standingProblem({ companyState: 'active', lastDistinction })).toBeNull();
});

test('a company in review or suspended does not, nor one whose distinction is suspended or revoked', () => {
  expect(standingProblem({ companyState: 'pending', lastDistinction: null })).toBe('pending');
  expect(standingProblem({ companyState: 'suspended', lastDistinction: 'active' })).toBe('suspended');
  for (const lastDistinction of ['suspended', 'revoked'])
    expect(standingProblem({ companyState: 'active', lastDistinction })).toBe('distinction');
});
