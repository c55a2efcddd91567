import { answers as known } from './answers.js';
import { answers as heldBack } from './answers-held-back.js';
import { isAboutUs, judge } from './index.js';

const right = (reason: string, passes?: string) => (reason === 'address' && !passes ? 'hard' : 'soft');

describe.each([
  ['of the large servers', known],
  ['that were held back', heldBack],
])('answers %s', (_what, answers) => {
  const rows = answers.map(([status, text, reason, passes]) => ({ status, text, reason, passes }));
  test.each(rows)('$status $text: $reason', ({ status, text, reason, passes }) => {
    expect(judge(status, text)?.type).toBe(right(reason, passes));
  });

  test('give their reason, in 95 of 100 at least', () => {
    const wrong = answers.filter(([status, text, reason]) => judge(status, text)?.reason !== reason);
    expect(wrong.length / answers.length).toBeLessThanOrEqual(0.05);
  });
});

test.each([
  ['5.7.26', true],
  ['5.1.8', true],
  ['5.5.1', true],
  ['5.3.4', false],
  ['5.2.2', false],
  ['5.1.1', false],
])('%s is about us: %s', (status, about) => {
  expect(isAboutUs(judge(status, '')!.reason)).toBe(about);
});

test('a long answer is judged in no time', () => {
  const began = performance.now();
  for (const part of ['a ', 'user ', 'sender ', '550-5.1.1 ', '<', '. ', 'x@y.', '\n'])
    judge('5.0.0', part.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(5_000);
});
