import { appealBy } from './appeal-term.rules.js';

test('a decision may be appealed for fifteen working days after its own', () => {
  // Friday 27 November 2026: the feast of 12 December is no day of rest by law, 25 December would be
  expect(appealBy(new Date('2026-11-27T18:00:00Z'))).toBe('2026-12-18');
  // late at night in Guadalajara it is still that day
  expect(appealBy(new Date('2026-11-28T05:30:00Z'))).toBe('2026-12-18');
});
