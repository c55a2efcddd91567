import {
  after,
  answerBy,
  closedBefore,
  dueOn,
  effectBy,
  extendedAnswerBy,
  fileUntil,
  needsText,
  type RequestMove,
  type RequestState,
  requestStates,
  unconfirmedBefore,
} from './request.rules.js';

describe('terms of article 31, in working days of Mexico', () => {
  test.each([
    // the third Monday of November and Christmas are days of rest
    ['2026-11-12T18:00:00Z', '2026-12-11'],
    ['2026-11-23T16:00:00Z', '2026-12-21'],
    ['2026-12-10T16:00:00Z', '2027-01-11'],
    // late in the evening in Guadalajara is the next day in UTC
    ['2026-11-24T04:00:00Z', '2026-12-21'],
  ])('confirmed at %s, answered by %s', (confirmed, day) => expect(answerBy(new Date(confirmed))).toBe(day));

  test('twenty more, once, from the end of the first', () => {
    expect(extendedAnswerBy('2026-12-21')).toBe('2027-01-20');
  });

  test('carried out within fifteen', () => {
    expect(effectBy(new Date('2026-12-21T16:00:00Z'))).toBe('2027-01-13');
  });
});

test.each<[RequestMove, RequestState[]]>([
  ['confirm', ['unconfirmed']],
  ['hand-out', ['unconfirmed', 'open']],
  ['extend', ['open']],
  ['decide', ['open']],
  ['refuse', ['open']],
  ['carry-out', ['decided']],
  ['withdraw', ['open', 'decided']],
])('%s is possible in %p only', (move, states) => {
  expect(requestStates.filter((state) => after(state, move) !== null)).toEqual(states);
});

test('the next deadline is that of the answer, then that of carrying it out', () => {
  const days = { answerBy: '2026-12-21', effectBy: '2027-01-13' };
  expect(requestStates.map((state) => dueOn({ state, ...days }))).toEqual([
    null,
    '2026-12-21',
    '2027-01-13',
    null,
    null,
  ]);
});

test('who wants to correct or object says what', () => {
  expect((['access', 'rectification', 'erasure', 'opposition'] as const).filter(needsText)).toEqual([
    'rectification',
    'opposition',
  ]);
});

test('links and records have an end', () => {
  const now = new Date('2026-11-23T16:00:00Z');
  expect(unconfirmedBefore(now).toISOString()).toBe('2026-11-20T16:00:00.000Z');
  expect(fileUntil(now).toISOString()).toBe('2026-12-08T16:00:00.000Z');
  expect(closedBefore('2026-11-23')).toBe('2023-11-23');
});
