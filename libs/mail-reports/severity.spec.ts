import { severityOf } from './severity.js';

test.each<[string | null, string, 'hard' | 'soft' | null]>([
  ['5.1.1', '550 no such user', 'hard'],
  ['5.1.2', '', 'hard'],
  ['5.2.1', 'mailbox disabled', 'hard'],
  ['5.4.4', 'host not found', 'hard'],
  ['5.2.2', '552 mailbox full', 'soft'],
  ['5.3.4', '552 too large', 'soft'],
  ['5.7.1', '550 blocked', 'soft'],
  ['5.7.26', 'unauthenticated', 'soft'],
  ['4.2.2', 'over quota', 'soft'],
  ['5.0.0', '550 5.1.1 user unknown', 'hard'],
  ['5.0.0', '554 5.7.1 looks like spam', 'soft'],
  ['5.0.0', 'no idea', 'hard'],
  [null, '550 5.1.1 user unknown', 'hard'],
  [null, '550 user unknown', 'hard'],
  [null, '421 try again', 'soft'],
  [null, 'on 10.5.1.1 at 2026', null],
  [null, '', null],
  ['2.1.5', '250 taken', null],
])('%s %j: %s', (status, diagnostic, severity) => {
  expect(severityOf(status, diagnostic)).toBe(severity);
});
