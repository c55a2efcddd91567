import { dayOf, isOverdue, nextReviewAfter, noticeUntil } from './review.rules.js';

describe('review dates', () => {
  it.each([
    ['2027-05-30', false],
    ['2027-05-31', false],
    ['2027-06-01', true],
  ])('due until the end of May 2027: on %s overdue is %s', (today, overdue) => {
    expect(isOverdue({ nextReviewOn: '2027-05-31' }, today)).toBe(overdue);
  });
});

describe('the next review', () => {
  it.each([
    ['2026-11-23', '2027-05-23'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-12-31', '2027-06-30'],
  ])('after one on %s is on %s', (day, next) => {
    expect(nextReviewAfter(day)).toBe(next);
  });

  it('is announced a month before', () => {
    expect(noticeUntil('2026-12-15')).toBe('2027-01-14');
  });
});

test('the day is that of Mexico City', () => {
  expect(dayOf(new Date('2026-11-24T05:59:59Z'))).toBe('2026-11-23');
  expect(dayOf(new Date('2026-11-24T06:00:00Z'))).toBe('2026-11-24');
});
