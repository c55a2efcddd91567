import fc from 'fast-check';
import { appealRefusal } from './appeal.policy.js';
import {
  afterAppeal,
  appealMoves,
  appealStates,
  complaintsFromAll,
  complaintsPerCaller,
  dueOn,
  forgottenBefore,
  formAge,
  openStates,
  outcomes,
  publicFigures,
  receiptsPerCaller,
  schedules,
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
        expect(figures).toHaveLength(counts.filter(({ received }) => received >= 5).length);
        for (const { year: _, kind: __, ...told } of figures)
          for (const n of Object.values(told)) expect(n % 5).toBe(0);
        // one more of a kind is not seen from one day to the next, unless it makes five
        const more = counts.map((one) => ({ ...one, received: one.received + 1 }));
        const grown = publicFigures(more).filter((one, i) => one.received !== figures[i]?.received);
        expect(grown.every(({ received }) => received > 0 && received % 5 === 0)).toBe(true);
      }),
    );
  });
});

describe('what is sent', () => {
  it.each([
    [0, 'too-fast'],
    [2_999, 'too-fast'],
    [3_000, 'good'],
    [12 * 3_600_000, 'good'],
    [12 * 3_600_000 + 1, 'too-old'],
  ])('%i ms after its form was opened is %s', (age, found) => expect(formAge(age)).toBe(found));

  it('is limited from one address, from all together, and for guesses at a receipt', () => {
    const limits = [complaintsPerCaller, complaintsFromAll, receiptsPerCaller];
    expect(limits.map(({ points, seconds }) => [points, seconds])).toEqual([
      [5, 3600],
      [200, 3600],
      [30, 600],
    ]);
    expect(new Set(limits.map(({ name }) => name)).size).toBe(3);
  });

  it('is without name and address two years after the answer', () => {
    expect(forgottenBefore('2026-11-23')).toBe('2024-11-23');
  });
});

test('an appeal is founded in two ways, or is not, or is about something else', () => {
  expect(outcomes).toEqual(['new-round', 'upheld', 'dismissed', 'inadmissible']);
});

test('mails go before the day on which an answer is due, and after it when it is late', () => {
  expect(schedules.due.days.every((day) => day >= schedules.due.min && day <= schedules.due.max && day < 0)).toBe(true);
  expect(schedules.late.days.every((day) => day >= schedules.late.min && day <= schedules.late.max && day > 0)).toBe(
    true,
  );
  expect([schedules.due.days.length, schedules.late.days.length]).toEqual([3, 2]);
});
