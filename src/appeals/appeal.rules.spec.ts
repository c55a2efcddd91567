import fc from 'fast-check';
import { appealRefusal } from './appeal.policy.js';
import {
  afterAppeal,
  appealMoves,
  appealStates,
  dueOn,
  openStates,
  publicFigures,
  type YearCount,
} from './appeal.rules.js';

describe('the life of an appeal', () => {
  const allowed = [
    ['received', 'take', 'examining'],
    ['received', 'withdraw', 'withdrawn'],
    ['examining', 'take', 'examining'],
    ['examining', 'release', 'received'],
    ['examining', 'propose', 'proposed'],
    ['examining', 'withdraw', 'withdrawn'],
    ['proposed', 'release', 'received'],
    ['proposed', 'decline', 'examining'],
    ['proposed', 'confirm', 'resolved'],
    ['proposed', 'withdraw', 'withdrawn'],
  ];

  it.each(appealStates.flatMap((state) => appealMoves.map((move) => [state, move] as const)))(
    'from %s, %s',
    (state, move) => {
      const expected = allowed.find(([from, by]) => from === state && by === move)?.[2] ?? null;
      expect(afterAppeal(state, move)).toBe(expected);
    },
  );

  it('is resolved by two steps of two people only', () => {
    expect(appealStates.filter((state) => appealMoves.some((move) => afterAppeal(state, move) === 'resolved'))).toEqual(
      ['proposed'],
    );
    expect(openStates.every((state) => afterAppeal(state, 'withdraw') === 'withdrawn')).toBe(true);
  });

  it('lasts twenty working days', () => {
    expect(dueOn(new Date('2026-11-23T16:00:00Z'))).toBe('2026-12-21');
  });
});

describe('who may decide', () => {
  const facts = { tie: null, examinerId: 'ana', proposedBy: null };
  const person = (userId: string, ...roles: ('staff_admin' | 'auditor' | 'content_editor')[]) => ({ userId, roles });

  it('is who had no part in the case, whatever their role', () => {
    for (const tie of ['conflict', 'advised', 'audited', 'decided-before', 'voted', 'present'] as const) {
      for (const action of ['read', 'take', 'work', 'confirm'] as const) {
        expect(appealRefusal(person('ana', 'staff_admin'), action, { ...facts, tie })).toBe(tie);
      }
    }
    expect(appealRefusal(person('ana', 'content_editor'), 'read', facts)).toBe('role');
  });

  it('proposes as its examiner; another confirms', () => {
    expect(appealRefusal(person('ana', 'auditor'), 'work', facts)).toBeNull();
    expect(appealRefusal(person('luis', 'auditor'), 'work', facts)).toBe('not-yours');
    expect(appealRefusal(person('luis', 'auditor'), 'take', facts)).toBe('not-yours');
    expect(appealRefusal(person('luis', 'staff_admin'), 'take', facts)).toBeNull();
    const proposed = { ...facts, proposedBy: 'ana' };
    expect(appealRefusal(person('ana', 'auditor'), 'confirm', proposed)).toBe('same-person');
    expect(appealRefusal(person('luis', 'auditor'), 'confirm', proposed)).toBeNull();
  });
});

describe('the figures that everybody may read', () => {
  const count = fc.record({
    year: fc.integer({ min: 2025, max: 2030 }),
    kind: fc.constantFrom('appeal' as const, 'complaint' as const),
    received: fc.integer({ min: 0, max: 40 }),
    resolved: fc.integer({ min: 0, max: 40 }),
    inTime: fc.integer({ min: 0, max: 40 }),
    newRounds: fc.integer({ min: 0, max: 40 }),
  });

  it('say nothing of fewer than five, in no year, and give no sum from which it follows', () => {
    fc.assert(
      fc.property(fc.array(count), (counts: YearCount[]) => {
        const figures = publicFigures(counts);
        expect(figures).toHaveLength(counts.length);
        figures.forEach((one, i) => {
          expect(one.detail === null).toBe(counts[i]!.resolved < 5);
          expect(Object.keys(one).sort()).toEqual(['detail', 'kind', 'received', 'year']);
        });
      }),
    );
  });
});
