import { requestIn, requestToken } from './request-token.js';

const id = '01999999-0000-7000-8000-000000000001';
const token = requestToken('secret', id);

test('a link names its request', () => expect(requestIn('secret', token)).toBe(id));

test.each([
  ['of another secret', requestToken('other', id)],
  ['of another request', `01999999-0000-7000-8000-000000000002.${token.split('.')[1]}`],
  ['without a signature', id],
  ['with something more', `${token}.x`],
  ['with nothing', ''],
])('one %s opens nothing', (_, other) => expect(requestIn('secret', other)).toBeNull());
