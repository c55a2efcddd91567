import { demandsIn } from '../../../src/openings/demands/demand.rules.js';
import { asWritten, licit, type Planted, planted, wholePosts } from './corpus.js';

/** The share of planted demands that are found, each by its own kind, and those that are not. */
function found(lines: readonly Planted[]) {
  const missed = lines.filter(({ kind, line }) => !demandsIn(line).some((one) => one.kind === kind));
  return { share: 1 - missed.length / lines.length, missed: missed.map(({ kind, line }) => `${kind}: ${line}`) };
}

test('finds at least 99 of 100 planted demands and names each by its kind', () => {
  const all = planted();
  const known = all.filter(({ isApart }) => !isApart);
  expect(known.length).toBeGreaterThanOrEqual(500);
  expect(found(known).share).toBeGreaterThanOrEqual(0.99);
  expect(found(all).share).toBeGreaterThanOrEqual(0.99);
});

test('names a demand in at most 2 of 100 lines that ask nothing forbidden', () => {
  const lines = licit();
  const wrong = lines.filter((line) => demandsIn(line).length > 0);
  expect(lines.length).toBeGreaterThanOrEqual(500);
  expect(wrong.length / lines.length).toBeLessThanOrEqual(0.02);
});

test.each(wholePosts())('of whole advertisements, set %s: at least 97 of 100 found, at most 2 false', (_, set) => {
  const lines = Object.entries(set.demands).flatMap(([kind, all]) =>
    all.map((line) => ({ kind, line, isApart: true })),
  );
  expect([lines.length >= 50, set.licit.length >= 50]).toEqual([true, true]);
  const { share, missed } = found(lines);
  expect([share >= 0.97, missed]).toEqual([true, missed]);
  const wrong = set.licit.filter((line) => demandsIn(line).length > 0);
  expect([wrong.length / set.licit.length <= 0.02, wrong]).toEqual([true, wrong]);
});

test('a company that begins to do more than name is heard: what it asks, not what it is or gives', () => {
  const kinds = (line: string) => [...new Set(demandsIn(line).map(({ kind }) => kind))];
  expect(kinds('Empresa mexicana con presencia en el país')).toEqual([]);
  expect(kinds('La empresa exige pasaporte mexicano')).toEqual(['nationality']);
  expect(kinds('Nunca nos quedamos con tus documentos originales')).toEqual([]);
  expect(kinds('Enfermera soltera para clínica')).toEqual(['family']);
  expect(kinds('Enfermera para clínica de embarazo')).toEqual([]);
});

test.each(asWritten())(
  'of whole lines as they are written, set %s: at least 97 of 100 found, at most 2 false',
  (_, set) => {
    const lines = Object.entries(set.demands).flatMap(([kind, all]) =>
      all.map((line) => ({ kind, line, isApart: true })),
    );
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(set.licit.length).toBeGreaterThanOrEqual(150);
    const { share, missed } = found(lines);
    expect([share >= 0.97, missed]).toEqual([true, missed]);
    const wrong = set.licit.filter((line) => demandsIn(line).length > 0);
    expect(wrong.length / set.licit.length).toBeLessThanOrEqual(0.02);
  },
);
