import { tieKinds, tiesOf, noTies } from '../independence/independence.rules.js';
import { isComplete, waivedIn } from './waivers.rules.js';

const waiver = { conditionId: 'visita', proposedBy: 'ana', confirmedBy: 'luis' };

test('a waiver takes two different people', () => {
  expect(isComplete(waiver, noTies)).toBe(true);
  expect(isComplete({ ...waiver, confirmedBy: null }, noTies)).toBe(false);
  expect(isComplete({ ...waiver, confirmedBy: 'ana' }, noTies)).toBe(false);
});

test('neither has a tie that keeps from voting; a vote, or having been present, is none', () => {
  for (const tie of tieKinds) {
    const free = tie === 'voted' || tie === 'present';
    for (const userId of ['ana', 'luis']) expect(isComplete(waiver, tiesOf([{ userId, tie }]))).toBe(free);
  }
  expect([...waivedIn([waiver, { ...waiver, conditionId: 'muestra', confirmedBy: null }], noTies)]).toEqual(['visita']);
});
