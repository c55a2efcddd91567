import { afterDraftMove, decidesOwn, draftMoves, draftStates, isMoveDone } from './index.js';

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

it('lets no author decide, and no author keeps others from it', () => {
  expect(draftMoves.filter((move) => decidesOwn(move, 'me', ['other', 'me']))).toEqual(['return', 'publish']);
  expect(draftMoves.filter((move) => decidesOwn(move, 'me', ['other']))).toEqual([]);
});

it('knows a button that was pressed twice from one that a colleague pressed first', () => {
  const published = { state: 'published', proposedBy: 'a', decidedBy: 'b' } as const;
  expect(isMoveDone(published, 'publish', 'b')).toBe(true);
  expect(isMoveDone(published, 'publish', 'a')).toBe(false);
  expect(isMoveDone({ ...published, state: 'proposed' }, 'propose', 'a')).toBe(true);
  expect(isMoveDone(published, 'return', 'b')).toBe(false);
});
