import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseInstrument } from '../../assessments/instrument/instrument.parser.js';
import {
  coverage,
  differing,
  factsOfMinutes,
  interviewCounts,
  interviewGroups,
  lastObservations,
  notedAt,
  quotasOf,
  sampleCounts,
} from './entry.rules.js';
import { type Entry, type Interview, type ObservationResult, posts, sexes } from './entry.types.js';

const instrument = parseInstrument(readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8'));
const at = new Date('2026-11-23T18:00:00Z');
let made = 0;
const base = (madeBy = 'lead') => ({ id: `e${++made}`, madeBy, notedAt: at });
const saw = (itemId: string, result: ObservationResult, madeBy = 'lead'): Entry => ({
  ...base(madeBy),
  kind: 'observation',
  itemId,
  data: { result, note: '' },
});
const heard = (data: Partial<Interview>): Entry => ({
  ...base(),
  kind: 'interview',
  itemId: null,
  data: { who: 'staff', post: null, sex: null, traits: [], said: '', ...data },
});

test('of what one person says of a practice the last counts, and neither of two overwrites the other', () => {
  const entries = [saw('A1', 'seen'), saw('A1', 'partly'), saw('A1', 'partly', 'second'), saw('B2', 'seen')];
  expect(lastObservations(entries).map(({ itemId, madeBy, data }) => [itemId, madeBy, data.result])).toEqual([
    ['A1', 'lead', 'partly'],
    ['A1', 'second', 'partly'],
    ['B2', 'lead', 'seen'],
  ]);
  expect(differing(entries)).toEqual([]);
  expect(differing([...entries, saw('A1', 'not-seen', 'second')])).toEqual(['A1']);
});

test('interviews and files add up', () => {
  const entries = [heard({}), heard({ who: 'hr' }), heard({ who: 'direction' }), heard({})];
  expect(interviewCounts(entries)).toEqual({ hr: 1, direction: 1, staff: 2 });
  const sample = (files: number, payrolls: number): Entry => ({
    ...base(),
    kind: 'sample',
    itemId: null,
    data: { files, payrolls, note: '' },
  });
  expect(sampleCounts([...entries, sample(4, 3), sample(6, 0)])).toEqual({ files: 10, payrolls: 3 });
});

test('the criterion of the instrument is covered by the staff alone', () => {
  const entries = [
    heard({ post: 'operative', traits: ['shift'] }),
    heard({ sex: 'woman' }),
    heard({ who: 'hr', sex: 'woman', traits: ['agency'] }),
  ];
  expect([...coverage(entries)].toSorted()).toEqual(['operative', 'shift', 'woman']);
});

test('no group of fewer than five is said, nor one that a sum would tell', () => {
  const women = (n: number) => Array.from({ length: n }, () => heard({ sex: 'woman' }));
  const men = (n: number) => Array.from({ length: n }, () => heard({ sex: 'man' }));
  const shown = (entries: Entry[]) => interviewGroups(entries).filter(({ n, by }) => n !== null && by === 'sex');
  expect(shown([...women(4)])).toEqual([]);
  expect(shown([...women(6), ...men(5)]).map(({ value, n }) => [value, n])).toEqual([
    ['woman', 6],
    ['man', 5],
  ]);
  // eight in all are said: six would tell of two
  expect(shown([...women(6), ...men(2)])).toEqual([]);
});

test('whatever was put down: groups that are shown, and what is left of the whole without them, have five or none', () => {
  const one = fc.record({
    sex: fc.constantFrom(null, ...sexes),
    post: fc.constantFrom(null, ...posts),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (people) => {
      const groups = interviewGroups(people.map((person) => heard(person)));
      for (const by of ['sex', 'post'] as const) {
        const shown = groups.filter((group) => group.by === by && group.n !== null);
        const left = people.length - shown.reduce((sum, { n }) => sum + n!, 0);
        expect(shown.every(({ n }) => n! >= 5)).toBe(true);
        if (shown.length > 0) expect(left === 0 || left >= 5).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('the quotas are those of the level applied for', () => {
  const of = (level: string, people: number) =>
    quotasOf(instrument.levels.find(({ id }) => id === level)!.conditions, people, 1);
  expect(of('N1', 64)).toMatchObject({ interviews: 3, records: null, auditors: 1 });
  expect(of('N2', 64)).toMatchObject({ interviews: 8, records: 20, auditors: 1 });
  expect(of('N3', 9)).toMatchObject({ records: 9, auditors: 2 });
});

test('the clock of a device counts unless it cannot be right', () => {
  const window = { from: new Date('2026-11-23T06:00:00Z'), now: at };
  const said = new Date('2026-11-23T15:00:00Z');
  expect(notedAt(said, window)).toBe(said);
  expect(notedAt(null, window)).toBe(at);
  expect(notedAt(new Date('2026-11-22T15:00:00Z'), window)).toBe(at);
  expect(notedAt(new Date('2026-11-23T19:00:00Z'), window)).toBe(at);
  expect(notedAt(new Date(Number.NaN), window)).toBe(at);
});

test('what was not done in a visit is no fact of it', () => {
  const content = {
    sites: 2,
    interviews: { hr: 0, direction: 0, staff: 0, groups: [] },
    sample: { files: 3, payrolls: 0 },
  };
  expect(factsOfMinutes(content as never).map(({ kind }) => kind)).toEqual(['visit', 'records-sample']);
});
