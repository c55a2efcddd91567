import { followUpOn, isHeldOn, mayFollowUp } from './follow-up.rules.js';

const first = { state: 'active' as const, level: 'N1' as const, awardedOn: '2026-03-12', expiresOn: '2027-03-12' };

describe('a follow-up', () => {
  test.each([
    ['2026-08-12', false],
    ['2026-08-13', true],
    ['2026-12-01', true],
    ['2027-03-12', true],
    ['2027-03-13', false],
  ])('on %s may be recorded: %s', (today, may) => {
    expect(mayFollowUp(first, today)).toBe(may);
  });

  test('is of what is in force', () => {
    expect(mayFollowUp({ ...first, state: 'suspended' }, '2026-09-12')).toBe(false);
  });

  test('was not held in the future, nor long before its day', () => {
    expect(isHeldOn('2026-09-12', first, '2026-09-12')).toBe(true);
    expect(isHeldOn('2026-09-13', first, '2026-09-12')).toBe(false);
    // thirty days before its day, and not one more
    expect(isHeldOn('2026-08-13', first, '2026-09-12')).toBe(true);
    expect(isHeldOn('2026-08-12', first, '2026-09-12')).toBe(false);
    expect(isHeldOn('2026-03-13', first, '2026-09-12')).toBe(false);
  });

  test('the first level is followed up after half a year, the others after a year', () => {
    expect(followUpOn({ level: 'N1', awardedOn: '2026-03-12' })).toBe('2026-09-12');
    expect(followUpOn({ level: 'N2', awardedOn: '2026-03-12' })).toBe('2027-03-12');
    expect(followUpOn({ level: 'N3', awardedOn: '2026-03-12' })).toBe('2027-03-12');
  });
});
