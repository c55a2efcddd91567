import { readFileSync } from 'node:fs';
import { InvalidInstrument, parseInstrument } from './instrument.parser.js';

const source = readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8');

describe('the instrument that is published', () => {
  const instrument = parseInstrument(source);

  it('has 8 dimensions whose weights add up to 100', () => {
    expect(instrument.dimensions).toHaveLength(8);
    expect(instrument.dimensions.reduce((sum, dimension) => sum + dimension.weight, 0)).toBe(100);
  });

  it('has 50 items, 12 of them critical with weight 3', () => {
    expect(instrument.items).toHaveLength(50);
    const critical = instrument.items.filter((item) => item.critical);
    expect(critical).toHaveLength(12);
    expect(critical.every((item) => item.weight === 3 && item.appliesIf === null)).toBe(true);
  });

  it('describes each maturity of each item in a sentence', () => {
    for (const item of instrument.items) {
      expect(item.anchors).toHaveLength(5);
      expect(new Set(item.anchors).size).toBe(5);
      expect(item.evidence.length).toBeGreaterThan(0);
    }
  });

  it('names the four items where a 0 is a serious finding', () => {
    const serious = instrument.items.filter((item) => item.seriousIfZero).map((item) => item.id);
    expect(serious).toEqual(['D2-02', 'D3-01', 'D4-02', 'D5-01']);
  });

  it('asks seven things of the company and computes its size', () => {
    expect(instrument.profile.filter((question) => question.kind !== 'computed')).toHaveLength(7);
    expect(instrument.profile.find((question) => question.field === 'sector')?.options).toContain(
      'alojamiento_y_alimentos',
    );
  });

  it('leaves five items to the profile, never a critical one', () => {
    const conditional = instrument.items.filter((item) => item.appliesIf).map((item) => item.id);
    expect(conditional).toEqual(['D4-06', 'D4-07', 'D6-02', 'D6-03', 'D8-05']);
  });

  it('gives each level its thresholds', () => {
    expect(
      instrument.levels.map((level) => [level.name, level.minGlobal, level.minPerDimension, level.critical]),
    ).toEqual([
      ['Compromiso', 60, 40, { min: 3, shareAtFour: 0 }],
      ['Inclusión', 75, 55, { min: 3, shareAtFour: 0.5 }],
      ['Hospitalidad', 88, 70, { min: 4, shareAtFour: 1 }],
    ]);
    expect(instrument.maxNotApplicablePercent).toBe(15);
    expect(instrument.requirements[1]).toMatch(/resoluciones firmes/);
  });

  it('survives being stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(instrument))).toEqual(instrument);
  });
});

describe('an instrument that breaks its own rules is refused', () => {
  const broken: [string, string, string, RegExp][] = [
    ['weights that do not add up', 'peso_dimension: 12', 'peso_dimension: 13', /add up to 101/],
    ['an item of an unknown dimension', 'dimension: D4', 'dimension: D9', /unknown dimension D9/],
    [
      'a condition on a field nobody asks',
      'campo: ofrece_alojamiento_o_transporte\n      op',
      'campo: otra\n      op',
      /unknown profile field otra/,
    ],
    ['an unknown operator', "op: '>='", "op: '~'", /unknown operator ~/],
    ['two items with one id', '- id: D1-02', '- id: D1-01', /share one item id/],
    ['a weight out of range', 'peso: 1', 'peso: 9', /weight 9/],
    [
      'a missing anchor',
      '    4: >-\n      Además se revisa cada año',
      '    5: >-\n      Además se revisa cada año',
      /D1-01\.anclas\.4 has no text/,
    ],
    ['an unknown way of checking', '- documental', '- telepatia', /unknown way: telepatia/],
  ];

  it.each(broken)('%s', (_case, from, to, message) => {
    expect(source).toContain(from);
    expect(() => parseInstrument(source.replace(from, to))).toThrow(InvalidInstrument);
    expect(() => parseInstrument(source.replace(from, to))).toThrow(message);
  });

  it('a critical item that does not weigh 3', () => {
    const lighter = source.replace('critico: true\n  peso: 3', 'critico: true\n  peso: 2');
    expect(() => parseInstrument(lighter)).toThrow(/critical and must weigh 3/);
  });

  it('text that is no instrument at all', () => {
    expect(() => parseInstrument('hola')).toThrow(/not a group of fields/);
  });
});
