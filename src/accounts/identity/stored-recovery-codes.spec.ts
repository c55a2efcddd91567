import { sealText } from '#libs/sealing';
import { PasswordHasher } from './password-hasher.js';
import { newRecoveryCodes } from './recovery-codes.js';
import { isHashed, recoveryCodeStorage, storedFormOf } from './stored-recovery-codes.js';

const secret = 'a secret of more than 32 characters';
const hasher = new PasswordHasher();
const { encrypt, decrypt } = recoveryCodeStorage(secret, hasher);
const read = async (stored: string) => JSON.parse(await decrypt(stored)) as string[];

test('codes are stored as hashes, with a salt of their own each time', async () => {
  const codes = newRecoveryCodes();
  const [one, other] = [await encrypt(JSON.stringify(codes)), await encrypt(JSON.stringify(codes))];
  expect(codes.filter((code) => one.includes(code))).toEqual([]);
  expect(isHashed(one)).toBe(true);
  const hashes = await read(one);
  expect(new Set([...hashes, ...(await read(other))])).toHaveProperty('size', 20);
  expect(await storedFormOf(hasher, codes[3]!, hashes)).toBe(hashes[3]);
  expect(await storedFormOf(hasher, '00000-00000', hashes)).toBeNull();
  // what is stored opens nothing by itself
  expect(await storedFormOf(hasher, hashes[3]!, hashes)).toBeNull();
  // the others stay as they are when one is spent
  const left = hashes.filter((hash) => hash !== hashes[3]);
  expect(await read(await encrypt(JSON.stringify(left)))).toEqual(left);
  expect(await storedFormOf(hasher, codes[3]!, left)).toBeNull();
  expect([await encrypt('[]'), await storedFormOf(hasher, codes[0]!, [])]).toEqual(['[]', null]);
});

test('codes that were encrypted are found, and hashed with the next change', async () => {
  const codes = newRecoveryCodes();
  const before = await sealText(secret, JSON.stringify(codes));
  expect(isHashed(before)).toBe(false);
  const stored = await read(before);
  expect(await storedFormOf(hasher, codes[0]!, stored)).toBe(codes[0]);
  expect(await storedFormOf(hasher, '00000-00000', stored)).toBeNull();
  const after = await encrypt(JSON.stringify(codes.slice(1)));
  expect(await storedFormOf(hasher, codes[1]!, await read(after))).not.toBeNull();
  expect(await storedFormOf(hasher, codes[0]!, await read(after))).toBeNull();
});
