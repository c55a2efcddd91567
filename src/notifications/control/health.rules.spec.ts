import { healthOf, horizonsOf, type MailFigures, statisticsSince } from './health.rules.js';

const now = new Date('2026-11-23T16:00:00Z');
const minutesAgo = (n: number) => new Date(now.getTime() - n * 60_000);
const quiet: MailFigures = {
  today: 0,
  week: 0,
  overdue: 0,
  oldest: null,
  sending: 0,
  held: 0,
  heldUntil: null,
  retrying: 0,
  failed: 0,
  suppressed: { preference: 0, address: 0, staff: 0 },
  sentLastHour: 0,
  sentThirtyDays: 0,
  next: null,
};
const health = (figures: Partial<MailFigures>, stopped = false) => healthOf({ ...quiet, ...figures }, stopped, now).is;

test.each([
  ['nothing to do', {}, 'idle'],
  ['on its way', { overdue: 5, oldest: minutesAgo(2) }, 'working'],
  ['being sent', { sending: 1 }, 'working'],
  ['some were given up', { failed: 1, overdue: 5, oldest: minutesAgo(2) }, 'failing'],
  ['nobody takes them', { failed: 1, overdue: 5, oldest: minutesAgo(11) }, 'late'],
] as const)('%s', (_name, figures, is) => {
  expect(health(figures)).toBe(is);
});

test('that FM4 stopped it comes before all else', () => {
  expect(health({ overdue: 5, oldest: minutesAgo(500), failed: 3 }, true)).toBe('stopped');
});

test('mails of today are due before midnight in Guadalajara, those of the week within seven days', () => {
  expect(horizonsOf(new Date('2026-11-24T05:59:00Z'))).toEqual({
    today: new Date('2026-11-24T06:00:00Z'),
    week: new Date('2026-11-30T06:00:00Z'),
  });
});

test('statistics count thirty days, today among them, and the last hour', () => {
  expect(statisticsSince(now)).toEqual({
    firstDay: '2026-10-25',
    days: new Date('2026-10-24T16:00:00Z'),
    hour: new Date('2026-11-23T15:00:00Z'),
  });
});
