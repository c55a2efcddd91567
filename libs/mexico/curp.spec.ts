import { curpCheckDigit, validateCurp } from './index.js';

/** A key that nobody has: its letters spell no name of a register. */
const key = (body: string) => body + curpCheckDigit(body);

test('a key is read however it was copied', () => {
  const curp = key('XEXX010101HNEXXXA');
  expect(curp).toBe('XEXX010101HNEXXXA4');
  for (const typed of [curp, curp.toLowerCase(), ' XEXX010101-HNEXXX A4\u200b', 'XEXX 010101 HNEXXX A4']) {
    expect(validateCurp(typed)).toEqual({ ok: true, curp });
  }
});

test('the example that explains the key in public holds', () => {
  expect(validateCurp('HEGG560427MVZRRL04')).toEqual({ ok: true, curp: 'HEGG560427MVZRRL04' });
});

test('what is no text, or longer than anybody types, is refused unread', () => {
  expect(validateCurp(undefined as unknown as string)).toEqual({ ok: false, reason: 'length' });
  const curp = key('XEXX010101HNEXXXA');
  expect(validateCurp(curp.padEnd(64))).toEqual({ ok: true, curp });
  expect(validateCurp(curp.padEnd(65))).toEqual({ ok: false, reason: 'length' });
});

test.each([
  ['ABC', 'length'],
  ['XEXX010101HNEXXXA45', 'length'],
  [key('XE1X010101HNEXXXA'), 'shape'],
  [key('XEXX010101HNEAXXA'), 'shape'],
  [key('XEXX010101QNEXXXA'), 'shape'],
  [key('XEXX013201HNEXXXA'), 'date'],
  [key('XEXX010230MJCXXX0'), 'date'],
  [key('XEXX010101HZZXXXA'), 'state'],
])('%s is no key: %s', (typed, reason) => {
  expect(validateCurp(typed)).toEqual({ ok: false, reason });
});

test('29 February is judged in the century that the key says', () => {
  expect(validateCurp(key('XEXX000229MNEXXXA'))).toMatchObject({ ok: true });
  expect(validateCurp(key('XEXX000229MNEXXX0'))).toEqual({ ok: false, reason: 'date' });
});

test('a wrong check digit is told apart: registers have given such keys out', () => {
  const curp = 'XEXX010101HNEXXXA5';
  expect(validateCurp(curp)).toEqual({ ok: false, reason: 'check', curp });
});

test('a single wrong digit is noticed, but where its weight hides it', () => {
  const right = key('XEXX850317MJCXXX0');
  for (let place = 4; place < 10; place++) {
    for (const digit of '0123456789') {
      if (digit === right[place]) continue;
      const typed = right.slice(0, place) + digit + right.slice(place + 1);
      const hidden = isUnseen(place, Number(digit) - Number(right[place]));
      expect([typed, validateCurp(typed).ok && !hidden]).toEqual([typed, false]);
    }
  }
});

/** A weight of 10 leaves every change unseen, an even one a change by five. */
const isUnseen = (place: number, by: number) => ((18 - place) * by) % 10 === 0;
