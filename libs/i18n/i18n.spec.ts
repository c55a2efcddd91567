import { createDates, createNumbers, createTranslator } from './index.js';

const es = {
  hello: 'Hola, {name}',
  people: '{n, plural, =0 {nadie} one {una persona} other {# personas}}',
  bold: 'Vence <b>{when}</b>; mira <a>la guía</a>.',
  only: 'Sólo en español',
};
const en = { hello: 'Hello, {name}', people: '{n, plural, =0 {nobody} one {one person} other {# people}}' };

describe('translator', () => {
  const spanish = createTranslator(es, es, 'es-MX');
  const english = createTranslator<keyof typeof es>(en, es, 'en-US', 'es-MX');

  it('fills in parameters', () => {
    expect(spanish.t('hello', { name: 'Ana' })).toBe('Hola, Ana');
  });

  it('follows the plural of the language', () => {
    expect([0, 1, 1200].map((n) => spanish.t('people', { n }))).toEqual(['nadie', 'una persona', '1,200 personas']);
    expect(english.t('people', { n: 1 })).toBe('one person');
  });

  it('falls back to the complete catalogue', () => {
    expect(english.t('only')).toBe('Sólo en español');
  });

  it('gives an unknown key back instead of failing', () => {
    expect(spanish.t('toString' as 'only')).toBe('toString');
    expect(spanish.has('toString')).toBe(false);
    expect(english.has('only')).toBe(true);
  });

  it('hands tags to functions and keeps the order', () => {
    const parts = spanish.rich<{ tag: string; children: unknown[] }>('bold', {
      when: 'hoy',
      b: (children) => ({ tag: 'b', children }),
      a: (children) => ({ tag: 'a', children }),
    });
    expect(parts).toEqual([
      'Vence ',
      { tag: 'b', children: ['hoy'] },
      '; mira ',
      { tag: 'a', children: ['la guía'] },
      '.',
    ]);
  });

  it('shows an ellipsis where a parameter is missing', () => {
    expect(spanish.t('hello')).toBe('Hola, …');
  });

  it('does not read markup out of parameters', () => {
    expect(spanish.t('hello', { name: '<b>{x}</b>' })).toBe('Hola, <b>{x}</b>');
  });
});

describe('dates in words', () => {
  const now = new Date('2026-11-23T18:00:00Z');
  const dates = createDates('es-MX');
  const english = createDates('en-US');

  it('says a date the long and the short way', () => {
    expect(dates.long('2026-03-12')).toBe('12 de marzo de 2026');
    expect(dates.short('2026-03-12')).toBe('12 mar 2026');
    expect(dates.month('2026-03-12')).toBe('marzo de 2026');
    expect(english.long('2026-03-12')).toBe('March 12, 2026');
  });

  it('takes the day of the time zone, not of UTC', () => {
    const lateEvening = new Date('2026-03-13T04:30:00Z');
    expect(dates.iso(lateEvening)).toBe('2026-03-12');
    expect(dates.at(lateEvening)).toBe('12 de marzo de 2026, 22:30');
    expect(createDates('es-MX', 'Asia/Tokyo').iso('2026-03-12')).toBe('2026-03-12');
  });

  it.each([
    ['2026-11-23', 'hoy'],
    ['2026-11-24', 'mañana'],
    ['2026-11-22', 'ayer'],
    ['2026-12-05', 'en 12 días, el 5 de diciembre'],
    ['2027-01-20', 'en 58 días, el 20 de enero'],
    ['2027-11-23', 'en 11 meses, el 23 de noviembre de 2027'],
    ['2026-11-20', 'hace 3 días'],
    ['2026-11-09', 'hace 2 semanas, el 9 de noviembre'],
    ['2024-01-10', 'hace 2 años, el 10 de enero de 2024'],
  ])('%s is "%s"', (day, text) => {
    expect(dates.relative(day, now)).toBe(text);
  });

  it('speaks English too', () => {
    expect(english.relative('2026-12-05', now)).toBe('in 12 days, on December 5');
    expect(english.relative('2026-11-24', now)).toBe('tomorrow');
  });

  it('speaks French, and Haitian Creole, whose months Intl does not know', () => {
    const [french, creole] = [createDates('fr'), createDates('ht')];
    expect(french.long('2026-03-12')).toBe('12 mars 2026');
    expect(french.relative('2026-12-05', now)).toBe('dans 12 jours, le 5 décembre');
    expect(creole.long('2026-08-01')).toBe('1 out 2026');
    expect(creole.at(new Date('2026-03-13T04:30:00Z'))).toBe('12 mas 2026, 22:30');
    expect(creole.relative('2026-12-05', now)).toBe('5 desanm');
  });

  it('calls an instant late this evening today', () => {
    expect(dates.relative(new Date('2026-11-24T05:00:00Z'), now)).toBe('hoy');
  });
});

describe('numbers', () => {
  const numbers = createNumbers('es-MX');

  it('keeps one decimal', () => {
    expect([
      numbers.one(70),
      numbers.percent(72.34),
      numbers.plain(1234.5),
      numbers.money(4725.6),
      numbers.money(2500),
    ]).toEqual(['70.0', '72.3\u00a0%', '1,234.5', '4,725.60', '2,500']);
  });

  it('says sizes of files', () => {
    expect([340, 340_400, 2_140_000].map((size) => numbers.bytes(size))).toEqual(['340 B', '340 KB', '2.1 MB']);
  });
});
