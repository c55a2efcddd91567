import { parseCode } from '#libs/codes';
import { addressesPerPerson, codeOf, isObvious, PIN_DIGITS, pinOf, readPin, slipsPerPerson } from './codes.rules.js';

test('a sheet of slips gives a person the same PIN each time; another sheet, person or secret gives another', () => {
  const pin = pinOf('secret', 'sheet', 'ana');
  expect(pin).toMatch(new RegExp(`^\\d{${PIN_DIGITS}}$`));
  expect(pinOf('secret', 'sheet', 'ana')).toBe(pin);
  const others = [pinOf('secret', 'sheet', 'beto'), pinOf('secret', 'other', 'ana'), pinOf('other', 'sheet', 'ana')];
  expect(new Set([pin, ...others]).size).toBe(4);
});

test('a sheet gives a person the same code each time; another sheet, person or secret gives another, and none is the PIN', () => {
  const code = codeOf('secret', 'sheet', 'ana');
  expect(parseCode(code)).toEqual({ ok: true, code });
  expect(codeOf('secret', 'sheet', 'ana')).toBe(code);
  const others = [codeOf('secret', 'sheet', 'beto'), codeOf('secret', 'other', 'ana'), codeOf('other', 'sheet', 'ana')];
  expect(new Set([code, ...others]).size).toBe(4);
});

test.each([
  ['777777', true],
  ['012345', true],
  ['567890', true],
  ['987654', true],
  ['543210', true],
  ['777778', false],
  ['877777', false],
  ['112233', false],
  ['135790', false],
])('%s is tried first: %s', (pin, obvious) => expect(isObvious(pin)).toBe(obvious));

test('slips and further addresses are limited by the hour', () => {
  expect([slipsPerPerson, addressesPerPerson].map(({ points, seconds }) => [points, seconds])).toEqual([
    [60, 3600],
    [5, 3600],
  ]);
  expect(slipsPerPerson.name).not.toBe(addressesPerPerson.name);
});

test('no PIN is one of those that are tried first, and all digits occur alike', () => {
  const pins = Array.from({ length: 5_000 }, (_, at) => pinOf('secret', 'sheet', String(at)));
  expect(pins.filter(isObvious)).toEqual([]);
  const first = new Map<string, number>();
  for (const [digit] of pins) first.set(digit!, (first.get(digit!) ?? 0) + 1);
  for (const count of first.values()) expect(Math.abs(count - 500)).toBeLessThan(120);
  expect(['000000', '123456', '654321', '901234'].map(isObvious)).toEqual([true, true, true, false]);
});

test.each([
  ['123 456', '123456'],
  [' 123-456 ', '123456'],
  ['１２３４５６', '123456'],
  ['12345', null],
  ['1234567', null],
  ['12345a', null],
  ['', null],
])('%j is read as %j', (typed, pin) => expect(readPin(typed)).toBe(pin));
