import { HEAD_MAX_AGE_MS, isHeadDue, isUnderOldKey, SIGNED_STATEMENTS } from './register.rules.js';

const now = new Date('2026-03-12T18:00:00Z');
const head = (size: number, age: number) => ({ size, at: new Date(now.getTime() - age) });

describe('a head is signed', () => {
  test.each([
    ['over an empty log: never', 0, null, false],
    ['over the first act', 1, null, true],
    ['when acts were added', 2, head(1, 0), true],
    ['not again while nothing was added', 2, head(2, HEAD_MAX_AGE_MS - 1), false],
    ['once a day all the same', 2, head(2, HEAD_MAX_AGE_MS), true],
  ])('%s', (_, size, newest, due) => {
    expect(isHeadDue(size, newest, now)).toBe(due);
  });
});

test('a head of another key than the one that signs now is followed by one of it', () => {
  expect(isUnderOldKey(null, 'a')).toBe(false);
  expect(isUnderOldKey({ keyId: 'a' }, 'a')).toBe(false);
  expect(isUnderOldKey({ keyId: 'a' }, 'b')).toBe(true);
  expect(isUnderOldKey({ keyId: 'a' }, null)).toBe(true);
});

test('heads, exports and the log of acts are signed as different statements', () => {
  expect(SIGNED_STATEMENTS).toEqual({ head: '', export: '/copia', acts: '/bitacora' });
});
