import { demandsIn } from '../../../src/openings/demands/demands.js';
import { drills } from '../../support/drills.js';
import { type ExaminedSet, examined, examples, hands, isLawful } from './corpus.js';

const isNamed = (text: string) => demandsIn(text).length > 0;
const shareNamed = (texts: readonly string[]) => (100 * texts.filter(isNamed).length) / texts.length;
const demandsOf = ({ demands }: ExaminedSet) => Object.values(demands).flat();

/** What was reached of what nothing was learned from, of a hundred: named at least, by their own kind at least, falsely at most. */
const reached: Readonly<Record<string, readonly [named: number, byKind: number, falsely: number]>> = {
  first: [93, 92, 3.5],
  second: [95, 94, 7.5],
  third: [98, 97, 2.3],
  fourth: [97, 96, 2.5],
  fifth: [96, 94, 2],
};

test.each(examined())('of what nothing was learned from, set %s: not less than was reached', (name, set) => {
  const [named, byKind, falsely] = reached[name]!;
  expect(shareNamed(demandsOf(set))).toBeGreaterThanOrEqual(named);
  const texts = Object.entries(set.demands).flatMap(([kind, all]) => all.map((text) => ({ kind, text })));
  const right = texts.filter(({ kind, text }) => demandsIn(text).some((one) => one.kind === kind));
  expect((100 * right.length) / texts.length).toBeGreaterThanOrEqual(byKind);
  expect(shareNamed(set.licit)).toBeLessThanOrEqual(falsely);
});

test('of the examples at least 99 of 100 demands are named and at most 2 of 100 lawful lines', () => {
  const every = drills.everyNthExample;
  const sample = (lines: readonly string[]) => lines.filter((_, at) => at % every === 0);
  const all = examples();
  expect(all.flatMap(([, lines]) => lines).length).toBeGreaterThan(30_000);
  expect(shareNamed(all.flatMap(([label, lines]) => (isLawful(label) ? [] : sample(lines))))).toBeGreaterThanOrEqual(
    99,
  );
  expect(shareNamed(all.flatMap(([label, lines]) => (isLawful(label) ? sample(lines) : [])))).toBeLessThanOrEqual(2);
});

describe('however it is written', () => {
  const [, set] = examined().find(([name]) => name === 'third')!;
  test.each(hands)('%s', (_, written) => {
    expect(shareNamed(demandsOf(set).map(written))).toBeGreaterThanOrEqual(88);
    expect(shareNamed(set.licit.map(written))).toBeLessThanOrEqual(3);
  });
});

test('a line of an advertisement is read in a hundredth of a second', () => {
  const adverts = examined().flatMap(([, set]) => set.licit);
  adverts.slice(0, 50).forEach(isNamed);
  // of the processor: the machine may be busy
  const began = process.cpuUsage();
  adverts.forEach(isNamed);
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1000 / adverts.length).toBeLessThan(10);
});
