import { isObvious, PIN_DIGITS, pinOf, readPin } from './codes.rules.js';

test('a sheet of slips gives a person the same PIN each time; another sheet, person or secret gives another', () => {
  const pin = pinOf('secret', 'sheet', 'ana');
  expect(pin).toMatch(new RegExp(`^\\d{${PIN_DIGITS}}$`));
  expect(pinOf('secret', 'sheet', 'ana')).toBe(pin);
  const others = [pinOf('secret', 'sheet', 'beto'), pinOf('secret', 'other', 'ana'), pinOf('other', 'sheet', 'ana')];
  expect(new Set([pin, ...others]).size).toBe(4);
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
