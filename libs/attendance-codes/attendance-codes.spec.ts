import { AttendanceCodes, codeStep, codeTime, stepsTaken, TICKET_LASTS } from './index.js';

const noon = new Date('2026-11-23T18:00:00Z');
const later = (ms: number) => new Date(noon.getTime() + ms);
const site = { secret: 'a secret', publicUrl: 'https://puertas.example' };
const codes = new AttendanceCodes(site, 'sessions', '/asistencia');

test.each([
  [0, true],
  [59_000, true],
  [90_000, false],
  [3_600_000, false],
])('after %i ms a code counts: %s', (ms, counts) => {
  expect(stepsTaken(later(ms)).includes(codeStep(noon))).toBe(counts);
  expect(codes.isShown('a', codes.code('a', noon), later(ms))).toBe(counts);
});

test('a code is of one thing, one kind of things and one secret', () => {
  expect(codes.isShown('b', codes.code('a', noon), noon)).toBe(false);
  for (const other of [
    new AttendanceCodes({ ...site, secret: 'another' }, 'sessions', '/asistencia'),
    new AttendanceCodes(site, 'meetings', '/asistencia'),
  ])
    expect(other.isShown('a', codes.code('a', noon), noon)).toBe(false);
  expect(codes.isShown('a', '', noon)).toBe(false);
});

test('a ticket lasts twenty minutes, and is of one thing', () => {
  const ticket = codes.ticket('a', noon);
  expect(codes.isTicket('a', ticket, later(20 * 60_000))).toBe(true);
  expect(codes.isTicket('a', ticket, later(20 * 60_000 + 1))).toBe(false);
  expect(codes.isTicket('a', ticket, later(-1))).toBe(false);
  expect(codes.isTicket('b', ticket, noon)).toBe(false);
  for (const bad of ['', '.', `${noon.getTime()}.`, 'x.y']) expect(codes.isTicket('a', bad, noon)).toBe(false);
});

test('a browser keeps the ticket of a code that is shown, under a name for all paths of this host', () => {
  expect(codes.address('a', noon)).toBe(`https://puertas.example/asistencia/a/${codes.code('a', noon)}`);
  const { name, value, options } = codes.cookie('a', codes.code('a', noon), noon);
  expect(options).toEqual({ path: '/', httpOnly: true, sameSite: 'lax', secure: true, maxAge: TICKET_LASTS / 1000 });
  expect(codes.isTicket('a', codes.ticketIn({ [name]: value }, 'a'), noon)).toBe(true);
  expect(codes.ticketIn({ [name]: value }, 'b')).toBe('');
  expect(codes.cookie('a', 'x'.repeat(16), noon)).toMatchObject({ name, value: '', options: { maxAge: 0 } });
});

test.each([
  [-30 * 60_000 - 1, 'early'],
  [-30 * 60_000, 'open'],
  [0, 'open'],
  [2 * 3_600_000, 'open'],
  [2.5 * 3_600_000, 'open'],
  [2.5 * 3_600_000 + 1, 'over'],
])('%i ms after the beginning of two hours, attendance by code is %s', (ms, state) => {
  expect(codeTime({ startsAt: noon, endsAt: later(2 * 3_600_000) }, later(ms))).toBe(state);
});

test('the screen shows another code every thirty seconds, of sixteen signs', () => {
  const [first, same, next] = [0, 29_999, 30_000].map((ms) => codes.code('a', later(ms)));
  expect(first).toMatch(/^[\w-]{16}$/);
  expect(same).toBe(first);
  expect(next).not.toBe(first);
  expect([codeStep(later(30_000)) - codeStep(noon), stepsTaken(noon).length]).toEqual([1, 3]);
});

test('each kind and each thing has a cookie of its own, and who has none has no ticket', () => {
  const nameOf = (path: string, id: string) => new AttendanceCodes(site, 'x', path).cookie(id, '', noon).name;
  expect(nameOf('/reuniones/asistencia', 'a')).toBe('reuniones-asistencia-a');
  expect(codes.ticketIn({}, 'a')).toBe('');
  const { options } = new AttendanceCodes({ ...site, publicUrl: 'http://localhost' }, 'x', '/y').cookie('a', '', noon);
  expect(options.secure).toBe(false);
});

test.each([
  ['with something before it', (ticket: string) => `x${ticket}`],
  ['with something in its number', (ticket: string) => ticket.replace('.', 'x.')],
  ['without its seal', (ticket: string) => ticket.split('.')[0]!],
])('a ticket %s is none', (_, change) => {
  expect(codes.isTicket('a', change(codes.ticket('a', noon)), noon)).toBe(false);
});
