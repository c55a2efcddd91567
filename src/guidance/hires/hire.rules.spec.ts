import { checksFrom, countHires, tasksFrom } from './hire.rules.js';

describe('the tasks of a hire', () => {
  it('are due by working days, over a day of rest, and the notice to the INM by calendar days', () => {
    // Friday 13 November 2026; Monday 16 is a day of rest (LFT 74-VI), and so is 25 December
    expect(tasksFrom('2026-11-13', true)).toEqual([
      { task: 'contract', dueOn: '2026-11-13' },
      { task: 'rights', dueOn: '2026-11-13' },
      { task: 'imss', dueOn: '2026-11-23' },
      { task: 'infonavit', dueOn: '2026-11-23' },
      { task: 'dc3', dueOn: '2026-12-14' },
      { task: 'inm', dueOn: '2027-02-11' },
    ]);
    expect(tasksFrom('2026-11-13', false).map(({ task }) => task)).not.toContain('inm');
  });

  it('are followed by looks after three, six and twelve months', () => {
    expect(checksFrom('2026-08-31')).toEqual([
      { months: 3, dueOn: '2026-11-30' },
      { months: 6, dueOn: '2027-02-28' },
      { months: 12, dueOn: '2027-08-31' },
    ]);
  });
});

test('files are counted; who left counts no more among the foreigners', () => {
  const check = (months: 3 | 6 | 12, answer: 'working' | 'left' | null) => ({ months, answer });
  const file = { state: 'closed', ending: 'hired', countsAsForeigner: true } as const;
  expect(
    countHires([
      { ...file, checks: [check(3, 'working'), check(6, null)] },
      { ...file, checks: [check(3, 'working'), check(6, 'left')] },
      { ...file, countsAsForeigner: false, checks: [] },
      { ...file, state: 'open', ending: null, checks: [] },
      { ...file, ending: 'not-hired', checks: [] },
    ]),
  ).toEqual({
    open: 1,
    hired: 3,
    foreign: 1,
    kept: { 3: { working: 2, of: 2 }, 6: { working: 0, of: 1 }, 12: { working: 0, of: 0 } },
  });
});
