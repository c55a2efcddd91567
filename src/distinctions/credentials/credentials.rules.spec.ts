import { STATUS_LIST_LENGTH } from '#libs/credentials';
import { blockAfter, endOf, listOf, listsOf, signedAt } from './credentials.rules.js';

describe('status lists', () => {
  test('the next pair is opened when one is half full', () => {
    const half = STATUS_LIST_LENGTH / 2;
    expect([0, half - 1, half, 2 * half].map(blockAfter)).toEqual([1, 1, 2, 3]);
  });

  test('odd numbers revoke, even ones suspend', () => {
    expect(listsOf(3)).toEqual({ revocationList: 5, suspensionList: 6 });
    expect(listOf('5')).toEqual({ block: 3, purpose: 'revocation' });
    expect(listOf('6')).toEqual({ block: 3, purpose: 'suspension' });
  });

  test.each(['0', '-1', '1.5', 'x', '', '1234567'])('%j is no list', (number) => {
    expect(listOf(number)).toBeNull();
  });

  test('are signed at the newest instant of their state and key', () => {
    expect(signedAt(['2026-03-12T18:00:00Z', null, new Date('2026-03-13T18:00:00Z')])).toEqual(
      new Date('2026-03-13T18:00:00Z'),
    );
  });
});

test('a credential ends with the last second of its last day', () => {
  expect(endOf('2027-03-12').toISOString()).toBe('2027-03-13T05:59:59.000Z');
});
