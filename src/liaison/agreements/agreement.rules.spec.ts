import { agreementState, commitmentState } from './agreement.rules.js';

const validity = { startsOn: '2026-01-10', endsOn: '2026-12-31', endedOn: null };

test.each([
  ['2026-01-09', 'coming'],
  ['2026-01-10', 'in-force'],
  ['2026-10-31', 'in-force'],
  ['2026-11-01', 'ending'],
  ['2026-12-31', 'ending'],
  ['2027-01-01', 'ended'],
] as const)('on %s an agreement is %s', (today, state) => {
  expect(agreementState(validity, today)).toBe(state);
});

test('one that was ended is over whatever its days say', () => {
  expect(agreementState({ ...validity, endedOn: '2026-05-05' }, '2026-06-01')).toBe('ended');
});

const due = { dueOn: '2026-03-10', closedAt: null, droppedAt: null };
const at = (text: string) => new Date(text);

test('kept on its day is kept on time, in the time of Jalisco', () => {
  expect(commitmentState(due, '2026-03-10')).toBe('open');
  expect(commitmentState(due, '2026-03-11')).toBe('overdue');
  // half past eleven at night in Guadalajara
  expect(commitmentState({ ...due, closedAt: at('2026-03-11T05:30:00Z') }, '2026-04-01')).toBe('kept');
  expect(commitmentState({ ...due, closedAt: at('2026-03-11T06:30:00Z') }, '2026-04-01')).toBe('late');
  expect(commitmentState({ ...due, droppedAt: at('2026-03-01T12:00:00Z') }, '2026-04-01')).toBe('dropped');
});
