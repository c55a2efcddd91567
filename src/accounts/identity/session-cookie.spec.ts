import { createHmac } from 'node:crypto';
import { sessionTokenIn } from './session-cookie.js';

const secret = 'un-secreto-de-prueba-de-32-letras';
const signed = (token: string, by = secret, encoding: 'base64' | 'base64url' = 'base64') =>
  `${token}.${createHmac('sha256', by).update(token).digest(encoding)}`;
const carrying = (value: string) => `lang=es; puertas.session_token=${encodeURIComponent(value)}; otra=1`;

test('the token of a cookie that we signed is read', () => {
  expect(sessionTokenIn(carrying(signed('abc.def')), secret)).toBe('abc.def');
});

test.each([
  ['no cookies', undefined],
  ['other cookies', 'lang=es'],
  ['nothing', carrying('')],
  ['a token without signature', carrying('abc')],
  ['a signature without token', carrying(signed(''))],
  ['a short signature', carrying(signed('abc').slice(0, -6))],
  ['a signature for another token', carrying(`abd${signed('abc').slice(3)}`)],
  ['a signature with another secret', carrying(signed('abc', 'otro-secreto-de-prueba-de-32-let'))],
  ['what is not base64', carrying('abc.ñandú')],
])('%s is no session', (_what, header) => {
  expect(sessionTokenIn(header, secret)).toBeNull();
});

test('of two cookies of that name the first counts, as for better-auth', () => {
  const header = `puertas.session_token=${encodeURIComponent(signed('uno'))}; ${carrying(signed('dos'))}`;
  expect(sessionTokenIn(header, secret)).toBe('uno');
});
