import { expect, test } from '@jest/globals';
import { daysBefore, diagnosticOf, unsubscribeToken } from './bounces.rules.js';

test('days are counted back from now, to the instant', () => {
  expect(daysBefore(new Date('2026-11-23T16:00:00Z'), 30)).toEqual(new Date('2026-10-24T16:00:00Z'));
});

test('an explanation is one line of at most 500 characters', () => {
  expect(diagnosticOf(' 550 5.1.1\r\n\tno such user ')).toBe('550 5.1.1 no such user');
  expect(diagnosticOf('x'.repeat(600))).toHaveLength(500);
});

test.each([
  ['baja 1abc_-Z', '1abc_-Z'],
  ['  BAJA   x ', 'x'],
  ['Re: baja x', ''],
  ['baja', ''],
  ['baja a b', ''],
])('the subject "%s" unsubscribes with "%s"', (subject, token) => {
  expect(unsubscribeToken(subject)).toBe(token);
});
