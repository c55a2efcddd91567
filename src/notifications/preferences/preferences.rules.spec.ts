import { lastingHost, mayPauseUntil, pauseOn, pauseRange, refusedAfter } from './preferences.rules.js';

test('a pause ends tomorrow at the earliest and in 180 days at the latest', () => {
  expect(pauseRange('2026-11-23')).toEqual({ first: '2026-11-24', last: '2027-05-22' });
  const possible = (until: string) => mayPauseUntil('2026-11-23', until);
  expect(['2026-11-24', '2027-05-22'].map(possible)).toEqual([true, true]);
  expect(['2026-11-23', '2027-05-23'].map(possible)).toEqual([false, false]);
});

test('a pause is over on the day on which the person wants to be written to again', () => {
  expect(pauseOn('2026-11-23', '2026-11-24')).toBe('2026-11-24');
  expect(pauseOn('2026-11-24', '2026-11-24')).toBeNull();
  expect(pauseOn('2026-11-24', null)).toBeNull();
});

test('what the reader was not asked about stays as it is', () => {
  expect(refusedAfter(['old', 'a'], { offered: ['a', 'b', 'c'], wanted: ['a', 'c'] })).toEqual(['b', 'old']);
  expect(refusedAfter([], { offered: ['a'], wanted: ['a', 'other'] })).toEqual([]);
});

test.each([
  [['https://puertas.example'], 'puertas.example'],
  [['https://puertas.example', 'https://otra.example', 'https://tercera.example'], 'puertas.example'],
  [['http://localhost:3000', 'https://puertas.example', 'https://otra.example'], 'puertas.example'],
  [['http://192.168.1.9:3000', 'http://[::1]:3000', 'https://puertas.example:8443'], 'puertas.example'],
  [['http://localhost:3000', 'http://127.0.0.1:3000'], 'localhost'],
  [['http://servidor', 'http://puertas.local'], 'servidor'],
])('lists of a site that was at %j keep the name of %s', (addresses, host) => {
  expect(lastingHost(addresses)).toBe(host);
});
