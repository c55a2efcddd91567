import { handlingRefusal } from './report.policy.js';
import {
  after,
  deadlinesOf,
  dueOn,
  forgottenBefore,
  formAge,
  type ReportMove,
  REPORTS_FROM_ALL,
  REPORTS_PER_CALLER,
  reportStates,
} from './report.rules.js';

test('nothing leaves closed, and nothing is closed that was not answered', () => {
  const moves: ReportMove[] = ['take', 'ask', 'answer', 'write', 'close'];
  for (const move of moves) expect(after('closed', move)).toBeNull();
  expect(reportStates.filter((state) => after(state, 'close'))).toEqual(['answered']);
  expect(after('answered', 'write')).toBe('in_review');
});

test('deadlines count working days in Mexico, from the day of receipt there', () => {
  // late on Friday 11 December in Guadalajara; Christmas and New Year are days of rest
  const deadlines = deadlinesOf(new Date('2026-12-12T05:30:00Z'));
  expect(deadlines).toEqual({ acknowledgeBy: '2026-12-16', answerBy: '2027-01-12' });
  expect(dueOn({ state: 'received', ...deadlines })).toBe('2026-12-16');
  expect(dueOn({ state: 'in_review', ...deadlines })).toBe('2027-01-12');
  expect(dueOn({ state: 'answered', ...deadlines })).toBeNull();
});

test.each([
  [2_999, 'too-fast'],
  [3_000, 'good'],
  [12 * 3_600_000, 'good'],
  [12 * 3_600_000 + 1, 'too-old'],
])('a form sent after %d ms is %s', (age, expected) => {
  expect(formAge(age)).toBe(expected);
});

test('reports are deleted two years after they were closed', () => {
  expect(forgottenBefore('2028-11-23')).toBe('2026-11-23');
});

test('an address sends five reports in an hour, all together three hundred', () => {
  expect([REPORTS_PER_CALLER, REPORTS_FROM_ALL].map(({ points, seconds }) => [points, seconds])).toEqual([
    [5, 3600],
    [300, 3600],
  ]);
});

describe('who handles', () => {
  const person = (...roles: ('auditor' | 'staff_admin' | 'content_editor')[]) => ({ userId: 'me', roles });
  const free = { interest: null, handlerId: null };

  test('nobody with a tie, whatever their role', () => {
    for (const interest of ['conflict', 'advised', 'audited', 'voted'] as const) {
      expect(handlingRefusal(person('staff_admin'), 'read', { ...free, interest })).toBe(interest);
    }
  });

  test('only whoever took it works on it; the administration may take it over and suspend', () => {
    const theirs = { interest: null, handlerId: 'other' };
    const mine = { interest: null, handlerId: 'me' };
    expect(handlingRefusal(person('auditor'), 'take', theirs)).toBe('not-yours');
    expect(handlingRefusal(person('staff_admin'), 'take', theirs)).toBeNull();
    expect(handlingRefusal(person('staff_admin'), 'work', theirs)).toBe('not-yours');
    expect(handlingRefusal(person('auditor'), 'work', mine)).toBeNull();
    expect(handlingRefusal(person('auditor'), 'suspend', mine)).toBe('role');
    expect(handlingRefusal(person('staff_admin'), 'suspend', mine)).toBeNull();
    expect(handlingRefusal(person('content_editor'), 'read', free)).toBe('role');
  });
});
