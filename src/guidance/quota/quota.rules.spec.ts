import { shareOfForeigners } from './quota.rules.js';

describe('the ten per cent of LFT 7', () => {
  it.each([
    [1, 10, 'within', 1],
    [2, 10, 'exceeded', 1],
    [1, 19, 'within', 1],
    [2, 20, 'within', 2],
    [0, 50, 'within', 5],
    [6, 50, 'exceeded', 5],
  ])('%i of %i is %s', (foreign, total, kind, allowed) => {
    expect(shareOfForeigners(foreign, total)).toMatchObject({ kind, allowed });
  });

  it('is a question, not a prohibition, for fewer than ten people', () => {
    expect(shareOfForeigners(1, 9)).toEqual({ kind: 'ask', percent: 100 / 9 });
  });
});
