import { hostCookie, ownCookies } from './host-cookies.js';

test('a browser gets a cookie under a name that only this host can set', () => {
  expect(hostCookie('lang=es; Path=/; SameSite=Lax')).toBe('__Host-lang=es; Path=/; SameSite=Lax; Secure');
  expect(hostCookie('a=; Max-Age=0; Path=/; Secure; HttpOnly')).toBe('__Host-a=; Max-Age=0; Path=/; Secure; HttpOnly');
});

test.each(['a=b', 'a=b; Path=/x; Secure', 'a=b; Path=/; Domain=fm4.example; Secure'])('%s is a fault', (line) => {
  expect(() => hostCookie(line)).toThrow(/^The cookie a is not/);
});

test.each([
  ['__Host-a=1; __Host-b=2=3', 'a=1; b=2=3'],
  ['a=planted; __Host-a=1;__Secure-a=2', 'a=1'],
  ['a=planted', ''],
  ['', ''],
])('of "%s" the application reads "%s"', (header, own) => expect(ownCookies(header)).toBe(own));
