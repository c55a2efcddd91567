import fc from 'fast-check';
import {
  afterMove,
  checkDay,
  findingCode,
  findingGrades,
  findingMoves,
  findingStates,
  firstState,
  latestDue,
  needsAction,
} from './findings.rules.js';

test('each pair of state and move is as the table says', () => {
  const pairs = findingStates.flatMap((state) =>
    findingMoves.flatMap((move) => {
      const to = afterMove(state, move);
      return to ? [`${state} ${move} ${to}`] : [];
    }),
  );
  expect(pairs).toEqual([
    'noted withdraw withdrawn',
    'open plan planned',
    'open withdraw withdrawn',
    'planned plan planned',
    'planned show evidence',
    'evidence accept closed',
    'evidence reject planned',
    'closed reopen open',
  ]);
});

test('nothing is closed but by accepted evidence, which follows a plan', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...findingMoves), { maxLength: 12 }), (moves) => {
      let state = firstState('major');
      let [planned, shown] = [false, false];
      for (const move of moves) {
        const next = afterMove(state, move);
        if (!next) continue;
        if (move === 'plan') planned = true;
        if (move === 'show') shown = true;
        if (move === 'reject') shown = false;
        if (move === 'reopen') [planned, shown] = [false, false];
        state = next;
        expect(state !== 'closed' || (planned && shown)).toBe(true);
      }
    }),
  );
});

test('what asks for a correction is critical, major or minor', () => {
  expect(findingGrades.filter(needsAction)).toEqual(['critical', 'major', 'minor']);
  expect(findingGrades.map(firstState)).toEqual(['open', 'open', 'open', 'noted', 'noted']);
});

test('a correction takes 90 days, a minor one 180; its effect is looked at after 90', () => {
  expect(latestDue('critical', '2026-11-23')).toBe('2027-02-21');
  expect(latestDue('minor', '2026-11-23')).toBe('2027-05-22');
  expect(checkDay('2026-11-23')).toBe('2027-02-21');
});

test('is spoken of by its number', () => expect([1, 12, 123].map(findingCode)).toEqual(['H-01', 'H-12', 'H-123']));
