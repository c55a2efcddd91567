import fc from 'fast-check';
import {
  agreementByItem,
  agreementOf,
  draw,
  drawnCount,
  leastPairs,
  type ScoredPair,
  strengthOf,
} from './agreement.rules.js';

const pair = (first: number | null, second: number | null, itemId = 'D1-01'): ScoredPair => ({ itemId, first, second });

describe('what is scored twice', () => {
  it('is a fifth of the items, five at least, and never more than there are', () => {
    expect([0, 3, 10, 26, 50].map(drawnCount)).toEqual([0, 3, 5, 6, 10]);
  });

  it('is drawn without putting back, in the order of the instrument, whatever chance says', () => {
    const items = Array.from({ length: 50 }, (_, n) => `D${n}`);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), fc.integer({ min: 0, max: 60 }), (stream, count) => {
        const drawn = draw(items, count, (below) => (stream.next().value as number) % below);
        expect(new Set(drawn).size).toBe(Math.min(count, 50));
        expect(drawn).toEqual(items.filter((item) => drawn.includes(item)));
      }),
    );
  });

  it('can be any item', () => {
    const items = ['a', 'b', 'c'];
    expect([0, 1, 2].map((first) => draw(items, 1, () => first))).toEqual([['a'], ['b'], ['c']]);
  });
});

describe('the agreement of auditors', () => {
  it('counts the same, the near, and which way they part', () => {
    const found = agreementOf([pair(3, 3), pair(2, 3), pair(4, 2), pair(1, 1)]);
    expect(found).toMatchObject({ pairs: 4, same: 2, near: 3, applicability: 0, difference: -0.25 });
    expect(found.linear!.kappa).toBeLessThan(found.linear!.high);
  });

  it('leaves out of kappa what only one of them found not to apply, and counts it', () => {
    expect(agreementOf([pair(null, 3), pair(2, null), pair(null, null), pair(1, 1)])).toMatchObject({
      pairs: 1,
      applicability: 2,
    });
  });

  it('is not said without pairs', () => {
    expect(agreementOf([])).toMatchObject({ pairs: 0, difference: null, linear: null, quadratic: null });
  });

  it('has a kappa by item only from so many pairs on; the items they part on most come first', () => {
    const many = Array.from({ length: leastPairs }, (_, n) => pair(n % 4, n % 4, 'D2-01'));
    const few = [pair(1, 3), pair(3, 3)];
    const [first, second] = agreementByItem([...many, ...few]);
    expect([first!.itemId, first!.linear]).toEqual(['D1-01', null]);
    expect([second!.itemId, second!.quadratic?.kappa]).toEqual(['D2-01', 1]);
  });

  it('is called as Landis & Koch call it', () => {
    expect([-0.1, 0.2, 0.21, 0.6, 0.61, 0.81].map(strengthOf)).toEqual([
      'poor',
      'slight',
      'fair',
      'moderate',
      'substantial',
      'almost-perfect',
    ]);
  });
});
