import { BURST_ADDRESSES, daysBefore, diagnosticOf, isBurst, unsubscribeToken } from './bounces.rules.js';

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

test('a burst is of many addresses, however often one of them is refused', () => {
  const emails = Array.from({ length: BURST_ADDRESSES }, (_, n) => `ana${n}@agave.example`);
  expect(isBurst(emails)).toBe(true);
  expect(isBurst([...emails.slice(1), ...emails.slice(1)])).toBe(false);
});
