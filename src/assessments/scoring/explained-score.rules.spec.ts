import type { Instrument, Item } from '../instrument/instrument.types.js';
import { conditionText, explainScore, profileText } from './explained-score.rules.js';

const item = (id: string, changes: Partial<Item> = {}) =>
  ({
    id,
    dimension: id.slice(0, 2),
    weight: 1,
    critical: false,
    seriousIfZero: false,
    appliesIf: null,
    ...changes,
  }) as Item;
const withUnion = {
  match: 'all' as const,
  conditions: [{ field: 'tiene_sindicato', op: '==' as const, value: true }],
};
const instrument = {
  maxNotApplicablePercent: 50,
  dimensions: [
    { id: 'D1', name: 'Uno', weight: 60, purpose: '' },
    { id: 'D2', name: 'Dos', weight: 20, purpose: '' },
    { id: 'D3', name: 'Tres', weight: 20, purpose: '' },
  ],
  items: [
    item('D1-01', { weight: 2 }),
    item('D1-02'),
    item('D2-01', { weight: 3 }),
    item('D3-01', { appliesIf: withUnion }),
    item('D2-02'),
  ],
} as Instrument;
const answers = {
  'D1-01': { value: 3 as const, evidence: true },
  'D1-02': { value: 4 as const, evidence: false },
  'D2-01': { value: 2 as const, evidence: true },
  'D2-02': { value: 4 as const, evidence: false, exempt: true },
  'D3-01': { value: 4 as const, evidence: false },
};

describe('a score, line by line', () => {
  const explained = explainScore(instrument, { tiene_sindicato: false }, answers);
  const lines = explained.dimensions.flatMap(({ items }) => items);
  const line = (id: string) => lines.find((one) => one.item.id === id);

  it('has each practice under its dimension, in the order of the instrument', () => {
    expect(explained.dimensions.map(({ id, name, items }) => [id, name, items.map((one) => one.item.id)])).toEqual([
      ['D1', 'Uno', ['D1-01', 'D1-02']],
      ['D2', 'Dos', ['D2-01', 'D2-02']],
      ['D3', 'Tres', ['D3-01']],
    ]);
  });

  it('counts a practice with its weight, and at most 1 without evidence', () => {
    expect(line('D1-01')).toEqual({
      item: instrument.items[0],
      notApplicable: null,
      declared: 3,
      evidence: true,
      counted: 3,
      capped: false,
      points: 6,
      possible: 8,
    });
    expect(line('D1-02')).toMatchObject({
      declared: 4,
      evidence: false,
      counted: 1,
      capped: true,
      points: 1,
      possible: 4,
    });
  });

  it('says why a practice does not count: by the profile, or because an auditor said so', () => {
    const nothing = { points: 0, possible: 0, capped: false };
    expect(line('D3-01')).toMatchObject({ notApplicable: 'profile', declared: 4, ...nothing });
    expect(line('D2-02')).toMatchObject({ notApplicable: 'exempt', declared: 4, ...nothing });
  });

  it('adds up by dimension; one in which nothing applies leaves its weight to the others', () => {
    expect(explained.weights).toBe(80);
    const [one, two, three] = explained.dimensions;
    expect(one).toMatchObject({ weight: 60, points: 7, possible: 12, percent: (100 * 7) / 12 });
    expect(one!.contribution).toBeCloseTo((((100 * 7) / 12) * 60) / 80, 10);
    expect(two).toMatchObject({ points: 6, possible: 12, percent: 50, contribution: 12.5 });
    expect(three).toMatchObject({ points: 0, possible: 0, percent: null, contribution: 0 });
    expect(one!.contribution + two!.contribution).toBeCloseTo(explained.score.global, 10);
  });

  it('shows a practice without an answer as one: without evidence, for nothing', () => {
    const [first] = explainScore(instrument, {}, {}).dimensions[0]!.items;
    expect(first).toMatchObject({ notApplicable: null, declared: null, evidence: false, counted: 0, capped: false });
  });
});

describe('a condition in the words of the instrument', () => {
  const either = {
    match: 'any' as const,
    conditions: [
      { field: 'num_trabajadores', op: '>=' as const, value: 6 },
      { field: 'tiene_sindicato', op: '==' as const, value: true },
    ],
  };

  it.each([
    [{ appliesIf: null }, ''],
    [{ appliesIf: null, sizes: ['micro', 'small'] as const }, 'tamano: micro, pequena'],
    [{ appliesIf: withUnion }, 'todas: tiene_sindicato == true'],
    [{ appliesIf: either }, 'alguna: num_trabajadores >= 6; tiene_sindicato == true'],
    [
      { appliesIf: withUnion, sizes: ['medium', 'large'] as const },
      'tamano: mediana, grande | todas: tiene_sindicato == true',
    ],
  ])('%j reads «%s»', (asked, words) => expect(conditionText(asked as Item)).toBe(words));

  it('is answered by the profile, each field once', () => {
    const profile = { num_trabajadores: 64, tiene_sindicato: false };
    expect(profileText({ appliesIf: either, sizes: ['large'] }, profile)).toBe(
      'num_trabajadores = 64; tiene_sindicato = false',
    );
    expect(profileText({ appliesIf: null, sizes: ['large'] }, profile)).toBe('num_trabajadores = 64');
    expect(profileText({ appliesIf: withUnion }, {})).toBe('tiene_sindicato =');
    expect(profileText({ appliesIf: null }, profile)).toBe('');
  });
});
