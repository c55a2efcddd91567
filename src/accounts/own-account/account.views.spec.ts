import { sessionRow } from './account.views.js';

const since = new Date('2026-11-23T12:00:00Z');
const told = (userAgent: string) => {
  const { browser, system } = sessionRow({ id: '', current: false, userAgent, since, lastUse: since, address: '' });
  return [browser, system];
};

describe('the device of a session', () => {
  test.each([
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36',
      'Chrome',
      'Windows',
    ],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge', 'Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18 Mobile Safari/604',
      'Safari',
      'iOS',
    ],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome', 'Android'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
    ['curl/8', null, null],
  ])('%s', (userAgent, browser, system) => {
    expect(told(userAgent)).toEqual([browser, system]);
  });
});
