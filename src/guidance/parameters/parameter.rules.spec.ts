import { readFileSync } from 'node:fs';
import { DC3_DAYS, INM_DAYS, REGISTRATION_DAYS } from '../hires/hire.rules.js';
import { parseParameters } from './parameter.content.js';
import { faultIn, isDay, isOver, knownUntil, valueOn, type WrittenValue } from './parameter.rules.js';

const text = readFileSync('src/guidance/content/parametros.yaml', 'utf8');
const { parameters } = parseParameters(text);
const named = (slug: string) => parameters.find((one) => one.slug === slug)!.content;

describe('the value on a day', () => {
  it.each([
    ['uma-diaria', '2026-01-31', undefined],
    ['uma-diaria', '2026-02-01', 117.31],
    ['uma-diaria', '2027-01-31', 117.31],
    ['uma-diaria', '2027-02-01', undefined],
    ['salario-minimo-general', '2026-12-31', 315.04],
    ['salario-minimo-frontera', '2027-01-01', undefined],
    ['jornada-semanal', '2026-11-24', 48],
    ['jornada-semanal', '2027-01-01', 46],
    ['jornada-semanal', '2029-12-31', 42],
    ['jornada-semanal', '2031-05-05', 40],
    ['tope-horas-extra', '2027-12-31', 9],
    ['tope-horas-extra', '2028-01-01', 10],
    ['cuota-permiso-trabajo', '2025-12-31', 4000.63],
    ['cuota-permiso-trabajo', '2026-01-01', 4341],
    ['cuota-constancia-empleador', '2026-01-01', undefined],
  ])('%s on %s is %s', (slug, day, value) => {
    expect(valueOn(named(slug), day)?.value).toBe(value);
  });

  it('is known until its last value ends', () => {
    expect([knownUntil(named('uma-diaria')), knownUntil(named('jornada-semanal'))]).toEqual(['2027-01-31', null]);
    expect(isOver(named('uma-diaria'), '2027-01-31')).toBe(false);
    expect(isOver(named('uma-diaria'), '2027-02-01')).toBe(true);
    expect(isOver(named('jornada-semanal'), '2099-01-01')).toBe(false);
  });

  it('is the one by which hires count their days', () => {
    const on = (slug: string) => valueOn(named(slug), '2026-11-24')?.value;
    expect([on('plazo-imss'), on('plazo-infonavit')]).toEqual([REGISTRATION_DAYS, REGISTRATION_DAYS]);
    expect([on('plazo-dc3'), on('plazo-inm')]).toEqual([DC3_DAYS, INM_DAYS]);
  });
});

describe('a figure without validity', () => {
  const value = (over: Partial<WrittenValue> = {}): WrittenValue => ({
    value: 1,
    from: '2026-01-01',
    to: '2026-12-31',
    since: 'norma',
    source: '[F3]',
    verified: false,
    ...over,
  });

  it.each<[string, WrittenValue[], string | undefined]>([
    ['with all it needs', [value()], undefined],
    ['open', [value({ to: null })], undefined],
    ['without a value', [], 'none'],
    ['without a first day', [value({ from: null })], 'no-from'],
    ['with a day that is none', [value({ from: '2026-02-30' })], 'no-from'],
    ['without a word on its end', [value({ to: undefined })], 'no-to'],
    ['that ends before it begins', [value({ to: '2025-12-31' })], 'backwards'],
    ['without a source', [value({ source: ' ' })], 'no-source'],
    ['of zero', [value({ value: 0 })], 'value'],
    ['that is no number', [value({ value: Number.NaN })], 'value'],
    ['over another', [value(), value({ from: '2026-12-31', to: null })], 'overlap'],
    ['after an open one', [value({ to: null }), value({ from: '2027-01-01', to: null })], 'after-open'],
  ])('%s', (_, values, fault) => {
    expect(faultIn(values)?.kind).toBe(fault);
  });

  it('is not loaded, and the message names it', () => {
    const without = text.replace('desde: 2026-02-01, ', '');
    expect(() => parseParameters(without)).toThrow(
      'parametros: uma-diaria: valores[0]: desde is missing or is no day: a figure without validity is refused',
    );
    expect(() => parseParameters(text.replace(' hasta: 2027-01-31,', ''))).toThrow(/uma-diaria.*hasta is missing/);
  });

  it.each([
    ['2026-12-31', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['31-12-2026', false],
    ['', false],
  ])('%s is a day: %s', (day, is) => expect(isDay(day)).toBe(is));
});
