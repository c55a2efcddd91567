import fc from 'fast-check';
import { tellsAboutFewer } from '#libs/suppression';
import { voiceSources } from '#templates/monitoring/listening/listening.shapes';
import { LEAST_PEOPLE } from '../few-people.rules.js';
import { publishedCount, type SpokenVoice, synthesisOf } from './synthesis.rules.js';

const themes = ['a', 'b', 'c'].map((id) => ({ id, title: `Tema ${id}`, outcome: null, text: null, closedOn: null }));
const said = (n: number, source: SpokenVoice['source'], themeId: string | null, name: string): SpokenVoice[] =>
  Array.from({ length: n }, (_, at) => ({ speaker: `${name} ${at}`, source, themeId }));

test('who spoke twice is one, few are not told, and none is', () => {
  const voices = [
    ...said(6, 'search', 'a', 'x'),
    ...said(6, 'question', 'a', 'p'),
    ...said(2, 'question', 'a', 'p'),
    ...said(3, 'report', 'b', 'r'),
  ];
  const { all, sources, themes: told, unsorted } = synthesisOf({ voices, themes, searches: [] });
  expect(told.map(({ id, state, n }) => [id, state, n])).toEqual([
    ['a', 'shown', 12],
    ['b', 'hidden', null],
    ['c', 'none', null],
  ]);
  // of all and of the themes that are shown three would be left
  expect(all).toEqual({ state: 'hidden', n: null });
  expect(sources.find(({ source }) => source === 'report')).toEqual({ source: 'report', state: 'hidden', n: null });
  expect(unsorted.state).toBe('none');
});

test('words are named when five or more looked for them, and never with a figure', () => {
  const searches = [
    { words: 'guardería', times: 5 },
    { words: 'apostilla', times: 4 },
  ];
  expect(synthesisOf({ voices: [], themes: [], searches }).words).toEqual(['guardería']);
});

/** Whoever adds and subtracts what is published of two quarters, and the sums of themes over both. */
test('nothing that is published, nor a sum or difference of it, is of fewer than five', () => {
  const voice = fc.record({
    speaker: fc.nat(30).map((n) => `p${n}`),
    source: fc.constantFrom(...voiceSources.slice(0, 3)),
    themeId: fc.constantFrom('a', 'b', 'c', null),
  });
  fc.assert(
    fc.property(fc.array(voice, { maxLength: 60 }), fc.array(voice, { maxLength: 60 }), (first, second) => {
      const groups = [first, second].flatMap((voices, quarter) => {
        const { all, sources, themes: told, unsorted } = synthesisOf({ voices, themes, searches: [] });
        const of = (n: number | null, part: readonly SpokenVoice[]) =>
          n === null ? [] : [new Set(part.map(({ speaker }) => `${quarter} ${speaker}`))];
        return [
          ...of(all.n, voices),
          ...sources.flatMap((one) =>
            of(
              one.n,
              voices.filter(({ source }) => source === one.source),
            ),
          ),
          ...told.flatMap((one) =>
            of(
              one.n,
              voices.filter(({ themeId }) => themeId === one.id),
            ),
          ),
          ...of(
            unsorted.n,
            voices.filter(({ themeId }) => themeId === null),
          ),
        ];
      });
      for (const group of groups) expect(group.size).toBeGreaterThanOrEqual(LEAST_PEOPLE);
      expect(tellsAboutFewer(groups, LEAST_PEOPLE)).toBe(false);
      const both = [first, second].map((voices) => synthesisOf({ voices, themes, searches: [] }));
      const parts = both.flatMap(({ themes: told }) => told.find(({ id }) => id === 'a')?.n ?? []);
      expect(publishedCount('a', both)).toBe(parts.length === 0 ? null : parts.reduce((sum, n) => sum + n, 0));
    }),
    { numRuns: 60 },
  );
});

test('many themes, sparse in all sources, take less than two seconds', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({ ...themes[0]!, id: `t${at}`, title: `Tema ${at}` }));
  const voices = many.flatMap(({ id }, at) =>
    voiceSources.flatMap((source, place) => said((at * 3 + place * 5) % 4, source, id, `${id} ${source}`)),
  );
  const start = process.cpuUsage();
  synthesisOf({ voices, themes: many, searches: [] });
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(2);
});
