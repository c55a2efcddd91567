import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { appliesTo } from '../scoring/score.rules.js';
import { parseInstrument } from './instrument.parser.js';
import type { CompanySize, Condition, Item, Profile } from './instrument.types.js';
import { companySize } from './profile.rules.js';
import { companySizes, countsBySize, headcountsOf, reachOf, readingFor } from './sizes.rules.js';

const instrument = parseInstrument(readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8'));
const [plain] = instrument.items.filter((item) => !item.critical);

it('the headcounts of the sizes are those by which a company has its size', () => {
  for (const size of companySizes) {
    const { from, to } = headcountsOf[size];
    expect(companySize({ num_trabajadores: from })).toBe(size);
    expect(companySize({ num_trabajadores: to ?? from + 5000 })).toBe(size);
  }
});

it('says of version 1.0 which practices apply by size', () => {
  const reach = (id: string) =>
    companySizes.map((size) =>
      reachOf(
        instrument.items.find((one) => one.id === id)!,
        size,
      ),
    );
  expect(reach('D6-02')).toEqual(['some', 'all', 'all', 'all']);
  expect(reach('D8-05')).toEqual(['none', 'all', 'all', 'all']);
  expect(reach('D4-06')).toEqual(['some', 'some', 'some', 'some']);
  expect(reach('D2-02')).toEqual(['all', 'all', 'all', 'all']);
  expect(countsBySize(instrument)).toEqual({
    micro: { least: 45, most: 49 },
    small: { least: 47, most: 50 },
    medium: { least: 47, most: 50 },
    large: { least: 47, most: 50 },
  });
});

it('reads a practice by size: its own reading, or for micro companies the one of before', () => {
  const item = { microReading: 'en corto', readings: { medium: 'por turnos' } };
  expect(companySizes.map((size) => readingFor(item, size))).toEqual(['en corto', null, 'por turnos', null]);
  expect(readingFor({ ...item, readings: { micro: 'otra' } }, 'micro')).toBe('otra');
  expect(readingFor(item, null)).toBeNull();
});

it('reads a practice without readings as it stands', () => {
  expect(readingFor({ microReading: null }, 'large')).toBeNull();
  expect(readingFor({ microReading: 'en corto' }, 'micro')).toBe('en corto');
  expect(readingFor({ microReading: 'en corto' }, null)).toBeNull();
});

const reaches = (match: 'all' | 'any', ...conditions: Condition[]) =>
  companySizes.map((size) => reachOf({ critical: false, appliesIf: { match, conditions } }, size));
const people = (op: Condition['op'], value: number | string): Condition => ({ field: 'num_trabajadores', op, value });
const union: Condition = { field: 'tiene_sindicato', op: '==', value: true };

it.each<[Condition, string[]]>([
  [people('>=', 11), ['none', 'all', 'all', 'all']],
  [people('>=', 10), ['some', 'all', 'all', 'all']],
  [people('<=', 50), ['all', 'all', 'none', 'none']],
  [people('<=', 1), ['some', 'none', 'none', 'none']],
  [people('==', 10), ['some', 'none', 'none', 'none']],
  [people('!=', 251), ['all', 'all', 'all', 'some']],
  [people('>=', 900), ['none', 'none', 'none', 'some']],
  // no headcount is a word
  [people('==', 'muchas'), ['none', 'none', 'none', 'none']],
  [people('!=', 'muchas'), ['all', 'all', 'all', 'all']],
])('%j reaches micro to large companies: %j', (one, expected) => {
  expect(reaches('all', one)).toEqual(expected);
  expect(reaches('any', one)).toEqual(expected);
});

it('leaves to the rest of the profile what the headcount does not decide', () => {
  expect(reaches('all', people('>=', 11), union)).toEqual(['none', 'some', 'some', 'some']);
  expect(reaches('any', people('>=', 11), union)).toEqual(['some', 'all', 'all', 'all']);
  expect(reaches('all', union)).toEqual(['some', 'some', 'some', 'some']);
});

it('reaches no size that a practice is not for, and every one when it is critical', () => {
  const own = { appliesIf: null, sizes: ['small' as const] };
  expect(companySizes.map((size) => reachOf({ ...own, critical: false }, size))).toEqual([
    'none',
    'all',
    'none',
    'none',
  ]);
  expect(companySizes.map((size) => reachOf({ ...own, critical: true }, size))).toEqual(['all', 'all', 'all', 'all']);
});

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    field: fc.constant('num_trabajadores'),
    op: fc.constantFrom<Condition['op'][]>('==', '!=', '>=', '<='),
    value: fc.integer({ min: 1, max: 300 }),
  }),
  fc.record({
    field: fc.constantFrom('tiene_sindicato', 'usa_agencias_o_contratistas'),
    op: fc.constantFrom<Condition['op'][]>('==', '!='),
    value: fc.boolean(),
  }),
);
const anyItem: fc.Arbitrary<Item> = fc
  .record({
    critical: fc.constantFrom(false, false, false, true),
    sizes: fc.option(fc.subarray<CompanySize>([...companySizes], { minLength: 1 }), { nil: undefined }),
    appliesIf: fc.option(
      fc.record({
        match: fc.constantFrom<('all' | 'any')[]>('all', 'any'),
        conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
      }),
    ),
  })
  .map(({ sizes, ...said }): Item => ({ ...plain!, ...said, ...(sizes && { sizes }) }));

it('never says that a practice applies to all or to none of a size when a company of it says otherwise', () => {
  fc.assert(
    fc.property(
      anyItem,
      fc.integer({ min: 1, max: 400 }),
      fc.boolean(),
      fc.boolean(),
      (item, people, union, agencies) => {
        const profile: Profile = {
          num_trabajadores: people,
          tiene_sindicato: union,
          usa_agencias_o_contratistas: agencies,
        };
        const reach = reachOf(item, companySize(profile)!);
        const applies = appliesTo(item, profile);
        expect(reach === 'all' ? applies : reach === 'none' ? !applies : true).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});

it('says "all" or "none" of conditions on the headcount alone exactly when every headcount agrees', () => {
  const byHeads = anyItem.filter(
    (item) => !item.critical && (item.appliesIf?.conditions.every(({ field }) => field === 'num_trabajadores') ?? true),
  );
  fc.assert(
    fc.property(byHeads, fc.constantFrom(...companySizes), (item, size) => {
      const { from, to } = headcountsOf[size];
      const seen = new Set<boolean>();
      for (let people = from; people <= (to ?? 400); people += 1)
        seen.add(appliesTo(item, { num_trabajadores: people }));
      expect(reachOf(item, size)).toBe(seen.size === 2 ? 'some' : seen.has(true) ? 'all' : 'none');
    }),
    { numRuns: 600 },
  );
});
