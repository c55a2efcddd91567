import { scryptSync } from 'node:crypto';
import { PasswordHasher } from './password-hasher.js';

const password = 'una contraseña larga';
/** What `docs/security/algorithms.md` says. */
const strength = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 };
const hasher = new PasswordHasher();

test('a password is hashed by scrypt at the documented cost, each time with another salt', async () => {
  const [one, other] = [await hasher.hash(password), await hasher.hash(password)];
  expect(one).not.toBe(other);
  const [salt, key] = one.split(':');
  expect(salt).toMatch(/^[0-9a-f]{32}$/);
  expect(key).toBe(scryptSync(password.normalize('NFKC'), salt!, 64, strength).toString('hex'));
  expect(await hasher.verify(one, password)).toBe(true);
  expect(await hasher.verify(one, `${password} `)).toBe(false);
});

test('bytes of a word cost as much', async () => {
  const salt = Buffer.from('sal de dieciséis');
  expect(await hasher.derive(password, salt)).toEqual(scryptSync(password, salt, 32, strength));
});
