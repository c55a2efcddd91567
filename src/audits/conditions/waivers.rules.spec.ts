import { tieKinds, tiesOf, noTies } from '../independence/independence.rules.js';
import { isComplete, waivedIn } from './waivers.rules.js';

const waiver = { conditionId: 'visita', proposedBy: 'ana', confirmedBy: 'luis' };

test('a waiver takes two different people', () => {
  expect(isComplete(waiver, noTies)).toBe(true);
  expect(isComplete({ ...waiver, confirmedBy: null }, noTies)).toBe(false);
  expect(isComplete({ ...waiver, confirmedBy: 'ana' }, noTies)).toBe(false);
});

test('neither of them audited the case, advised the company or has a conflict; a vote is no tie here', () => {
  for (const tie of tieKinds) {
    for (const userId of ['ana', 'luis']) expect(isComplete(waiver, tiesOf([{ userId, tie }]))).toBe(tie === 'voted');
  }
  expect([...waivedIn([waiver, { ...waiver, conditionId: 'muestra', confirmedBy: null }], noTies)]).toEqual(['visita']);
});
