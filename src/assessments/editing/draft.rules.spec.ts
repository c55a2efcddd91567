import { afterDraftMove, compareVersions, draftMoves, draftStates, isLater, nextVersion } from './draft.rules.js';
import { draftRefusal, may } from './draft.policy.js';
import type { Actor, Role } from '../../database/index.js';

const person = (...roles: Role[]): Actor => ({ kind: 'person', userId: 'me', companyId: null, roles });

it('goes from state to state by these moves and no others', () => {
  const ways = draftStates.flatMap((state) =>
    draftMoves.flatMap((move) => {
      const to = afterDraftMove(state, move);
      return to === null ? [] : [`${state} ${move} ${to}`];
    }),
  );
  expect(ways).toEqual([
    'draft edit draft',
    'draft propose proposed',
    'draft discard discarded',
    'proposed retract draft',
    'proposed return draft',
    'proposed publish published',
  ]);
});

it('lets no author decide, whatever their roles', () => {
  const both = person('content_editor', 'legal_reviewer', 'staff_admin');
  expect(draftRefusal(both, 'publish', ['me', 'other'])).toBe('own-draft');
  expect(draftRefusal(both, 'return', ['me'])).toBe('own-draft');
  expect(draftRefusal(both, 'publish', ['other'])).toBeNull();
  expect(draftRefusal(both, 'edit', ['me'])).toBeNull();
});

it.each<[Role, string]>([
  ['content_editor', 'edit propose retract discard'],
  ['legal_reviewer', 'return publish'],
  ['staff_admin', 'edit propose retract return publish discard'],
  ['auditor', ''],
  ['committee', ''],
  ['company_admin', ''],
])('%s may: %s', (role, moves) => {
  expect(draftMoves.filter((move) => may(person(role), move)).join(' ')).toBe(moves);
});

it('counts versions as numbers', () => {
  expect(['1.10', '1.9', '2.0', '1.9.1'].toSorted(compareVersions)).toEqual(['1.9', '1.9.1', '1.10', '2.0']);
  expect(compareVersions('1.0', '1.0.0')).toBe(0);
  expect(nextVersion(['1.0', '1.9'])).toBe('1.10');
  expect(nextVersion([])).toBe('0.10');
  expect(isLater('1.0', ['1.0'])).toBe(false);
  expect(isLater('1.1', ['1.0', '1.0.9'])).toBe(true);
});
