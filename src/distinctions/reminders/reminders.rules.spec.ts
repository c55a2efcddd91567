import { isTimely, noticeAt, toEach } from './reminders.rules.js';

const ana = { userId: 'u1', email: 'ana@a.example', name: 'Ana', locale: 'es' as const };
const bo = { userId: 'u2', email: 'bo@a.example', name: 'Bo', locale: 'en' as const };

test('a notice goes out at nine in the morning in Mexico City', () => {
  expect(noticeAt('2026-11-23').toISOString()).toBe('2026-11-23T15:00:00.000Z');
});

test('a notice helps until six days after its day', () => {
  expect(isTimely('2026-11-17', '2026-11-23')).toBe(true);
  expect(isTimely('2026-11-16', '2026-11-23')).toBe(false);
});

test('each recipient gets each notice', () => {
  const notice = { kind: 'distinctions.expiring', dueAt: noticeAt('2026-11-23') };
  expect(toEach([ana, bo], [notice])).toEqual([
    { to: ana, ...notice },
    { to: bo, ...notice },
  ]);
});
