import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEvent, writeCalendar } from './index.js';

const event: CalendarEvent = {
  uid: '0199-1@puertas.example',
  sequence: 3,
  changedAt: new Date('2026-11-23T16:04:05.678Z'),
  when: { firstDay: '2026-12-31', lastDay: '2026-12-31' },
  summary: 'Responder a FM4: Panificadora La Ñusta; pan, café y más',
  description:
    'Primera línea\nSegunda \\ línea, con «comillas»; ¿se pliega bien a los setenta y cinco octetos? Sí, señora.',
  url: 'https://puertas.example/empresa/autoevaluacion',
  cancelled: false,
};
const file = (events: readonly CalendarEvent[], refreshMinutes?: number) =>
  writeCalendar({
    name: 'Puertas Abiertas',
    organizer: { name: 'Puertas Abiertas', email: 'puertas@fm4.example' },
    events,
    ...(refreshMinutes ? { refreshMinutes } : {}),
  });
const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsIn = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

test('a deadline is a whole day that takes nobody’s time', () => {
  const [found] = eventsIn(file([event]));
  expect(found!.startDate.toString()).toBe('2026-12-31');
  expect(found!.startDate.isDate).toBe(true);
  expect(found!.endDate.toString()).toBe('2027-01-01');
  expect(found!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect([found!.uid, found!.sequence, found!.summary, found!.description]).toEqual([
    event.uid,
    3,
    event.summary,
    event.description,
  ]);
  expect(found!.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(found!.component.getFirstPropertyValue('url')).toBe(event.url);
  expect(String(found!.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T16:04:05Z');
});

test('words stand without parameters, which some readers do not take for words', () => {
  const written = file([event]).replaceAll('\r\n ', '');
  expect(written).toMatch(/^SUMMARY:/m);
  expect(written).toMatch(/^DESCRIPTION:/m);
  expect(written).not.toContain('LANGUAGE');
});

test('a meeting has instants, and one that is off says so', () => {
  const when = { starts: new Date('2026-12-01T16:00:00Z'), ends: new Date('2026-12-01T17:30:00Z') };
  const [found] = eventsIn(file([{ ...event, when, cancelled: true }]));
  expect(found!.startDate.toJSDate()).toEqual(when.starts);
  expect(found!.endDate.toJSDate()).toEqual(when.ends);
  expect(found!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('says how it is published, and when it is worth asking again', () => {
  const calendar = read(file([], 60));
  const value = (name: string) => String(calendar.getFirstPropertyValue(name));
  expect(['version', 'method', 'x-wr-calname', 'refresh-interval', 'x-published-ttl'].map(value)).toEqual([
    '2.0',
    'PUBLISH',
    'Puertas Abiertas',
    'PT60M',
    'PT60M',
  ]);
  expect(file([])).not.toContain('X-PUBLISHED-TTL');
});

test('whatever people write comes back as it was, in lines that are short enough, and nothing else gets in', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(words, words, (summary, description) => {
      const written = file([{ ...event, summary, description }]);
      for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const found = eventsIn(written);
      expect(found).toHaveLength(1);
      expect(found[0]!.summary).toBe(summary);
      expect(found[0]!.description ?? '').toBe(description);
    }),
  );
});

test('line breaks and control characters cannot add a line', () => {
  const [found, ...others] = eventsIn(
    file([{ ...event, summary: 'Uno\r\nBEGIN:VEVENT\rDos\u0007', uid: 'a\r\nX-EVIL:1' }]),
  );
  expect(others).toEqual([]);
  expect(found!.summary).toBe('Uno\nBEGIN:VEVENT\nDos ');
  expect(found!.component.hasProperty('x-evil')).toBe(false);
});
