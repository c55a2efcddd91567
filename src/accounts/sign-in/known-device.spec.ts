import { ACCOUNTS_OF_DEVICE, deviceAfter, isKnown, readDevice } from './known-device.js';

const secret = 'a secret of thirty-two characters';

test('a device knows who came in on it, and nobody else', () => {
  const device = readDevice(deviceAfter(null, ['ana@a.example', 'id-1'], secret))!;
  expect(isKnown(device, 'ana@a.example', secret)).toBe(true);
  expect(isKnown(device, 'id-1', secret)).toBe(true);
  expect(isKnown(device, 'eva@a.example', secret)).toBe(false);
  expect(isKnown(device, 'ana@a.example', `${secret}!`)).toBe(false);
  // a seal holds for its own device only
  const other = { ...device, id: readDevice(deviceAfter(null, ['x'], secret))!.id };
  expect(isKnown(other, 'ana@a.example', secret)).toBe(false);
});

test('it stays the same device, and forgets the oldest of many accounts', () => {
  let cookie = deviceAfter(null, ['0'], secret);
  const { id } = readDevice(cookie)!;
  for (let n = 1; n <= ACCOUNTS_OF_DEVICE; n += 1) cookie = deviceAfter(readDevice(cookie), [String(n)], secret);
  const device = readDevice(cookie)!;
  expect(device.id).toBe(id);
  expect(device.seals).toHaveLength(ACCOUNTS_OF_DEVICE);
  expect([isKnown(device, '0', secret), isKnown(device, '1', secret)]).toEqual([false, true]);
  expect(deviceAfter(device, ['3'], secret).split('.')).toHaveLength(ACCOUNTS_OF_DEVICE + 1);
});

test.each([undefined, '', 'x', 'a'.repeat(22), `${'a'.repeat(22)}.`, `${'a'.repeat(22)}${'.'.repeat(30)}`, '%00'])(
  '%j is no device',
  (cookie) => expect(readDevice(cookie)).toBeNull(),
);
