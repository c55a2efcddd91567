import { reviewReminders } from './review-due.reminders.js';

const to = { userId: 'u', email: 'a@fm4.example', name: 'Abril', locale: 'es' } as never;

describe('reviewers are reminded', () => {
  it('once a day on which reviews are due, a month before and on the day, and never of what was due before', () => {
    const edition = {
      kind: 'situations' as const,
      loadedAt: new Date('2026-11-24T12:00:00Z'),
      days: [
        { day: '2025-12-31', texts: 1 },
        { day: '2026-12-10', texts: 2 },
        { day: '2027-05-31', texts: 45 },
      ],
    };
    expect(
      reviewReminders(edition, [to], [-30, 0]).map(({ dueAt, details }) => [dueAt.toISOString(), details]),
    ).toEqual([
      ['2026-12-10T15:00:00.000Z', { day: '2026-12-10' }],
      ['2027-05-01T15:00:00.000Z', { day: '2027-05-31' }],
      ['2027-05-31T15:00:00.000Z', { day: '2027-05-31' }],
    ]);
  });
});
