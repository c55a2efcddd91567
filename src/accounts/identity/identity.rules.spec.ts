import {
  confirmationLifetimeS,
  keptAfterExpiryS,
  resetLinkLifetimeS,
  secondsAfter,
  secondStepLifetimeS,
  sessionLifetimeS,
  signInLinkLifetimeS,
} from './identity.rules.js';

const now = new Date('2026-11-23T12:00:00Z');

test.each([
  ['a session', sessionLifetimeS, '2026-12-07T12:00:00.000Z'],
  ['a link to sign in', signInLinkLifetimeS, '2026-11-23T12:10:00.000Z'],
  ['a link to set a new password', resetLinkLifetimeS, '2026-11-23T13:00:00.000Z'],
  ['a link to confirm an address', confirmationLifetimeS, '2026-11-26T12:00:00.000Z'],
  ['the second step', secondStepLifetimeS, '2026-11-23T12:10:00.000Z'],
  ['what has expired', keptAfterExpiryS, '2026-11-24T12:00:00.000Z'],
])('%s lasts until its end', (_, seconds, end) => {
  expect(secondsAfter(now, seconds).toISOString()).toBe(end);
});
