import fc from 'fast-check';
import { DAY } from '#libs/clock';
import { laggingNow, type LaggingFacts } from './lagging.rules.js';

const now = new Date('2026-11-23T16:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * DAY);
const one = (over: Partial<LaggingFacts> = {}): LaggingFacts => ({
  id: 'e',
  userId: 'ana',
  invitationId: null,
  state: 'in-progress',
  enrolledAt: ago(30),
  availableAt: ago(30),
  lastActivityAt: null,
  remindedAt: null,
  reachable: true,
  ...over,
});
const sorted = (...all: LaggingFacts[]) => {
  const { due, left } = laggingNow(all, now);
  return [due.map(({ id }) => id), left];
};

test('of two courses the one in which somebody was last is named, and a week passes before the next mail', () => {
  expect(sorted(one({ id: 'a' }), one({ id: 'b', lastActivityAt: ago(8) }))).toEqual([['b'], 0]);
  expect(sorted(one({ id: 'a' }), one({ id: 'b', remindedAt: ago(6.9) }))).toEqual([[], 1]);
  expect(sorted(one({ id: 'a', remindedAt: ago(7) }))).toEqual([['a'], 0]);
  // a course that is done counts too: they were written to
  expect(sorted(one({ id: 'a' }), one({ id: 'b', state: 'completed', remindedAt: ago(1) }))).toEqual([[], 1]);
});

test('who goes on is left in peace, and who has no address is told in person', () => {
  expect(sorted(one({ lastActivityAt: ago(1) }))).toEqual([[], 0]);
  expect(sorted(one({ reachable: false }))).toEqual([[], 1]);
  expect(sorted()).toEqual([[], 0]);
});

test('nobody is written to twice, whatever they take', () => {
  const facts = fc.record({
    id: fc.uuid(),
    userId: fc.constantFrom('ana', 'beto', 'caro'),
    state: fc.constantFrom('enrolled' as const, 'in-progress' as const, 'completed' as const),
    enrolledAt: fc.integer({ min: 0, max: 60 }).map(ago),
    remindedAt: fc.option(fc.integer({ min: 0, max: 20 }).map(ago)),
  });
  fc.assert(
    fc.property(fc.array(facts), (all) => {
      const { due, left } = laggingNow(
        all.map((over) => one({ ...over, availableAt: over.enrolledAt })),
        now,
      );
      const people = due.map(({ userId }) => userId);
      expect(new Set(people).size).toBe(people.length);
      expect(due.length + left).toBeLessThanOrEqual(3);
    }),
  );
});
