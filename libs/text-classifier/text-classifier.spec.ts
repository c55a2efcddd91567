import { Classifier, type Example, learn } from './index.js';

const about = (label: string, ...lines: string[]): Example[] => lines.map((line) => ({ line, label }));
const examples = [
  ...about('fruit', 'two ripe apples', 'apples and pears', 'a ripe pear', 'pears in a bowl', 'red apples'),
  ...about('tool', 'a heavy hammer', 'hammer and nails', 'two long nails', 'a long saw', 'saws and hammers'),
  ...about('other', 'rain in the night', 'a long night', 'heavy rain', 'the night was long', 'it rained'),
];
const labelOf = (classifier: Classifier, line: string) => {
  const weights = classifier.judge(line);
  return classifier.labels[weights.indexOf(Math.max(...weights))];
};

test('tells apart what it learned from, and lines that are like it', () => {
  const learned = learn(examples);
  expect(learned.labels).toEqual(['fruit', 'other', 'tool']);
  expect(examples.filter(({ line, label }) => labelOf(learned, line) !== label)).toEqual([]);
  expect(
    ['ripe pears and apples', 'nails for the hammer', 'it rained all night'].map((line) => labelOf(learned, line)),
  ).toEqual(['fruit', 'tool', 'other']);
});

test('the same examples teach the same, and it is the same after it was written', () => {
  const [one, other] = [learn(examples).toBytes(), learn(examples).toBytes()];
  expect(Buffer.compare(one, other)).toBe(0);
  const again = Classifier.from(one);
  expect(again.judge('ripe apples')).toEqual(learn(examples).judge('ripe apples'));
  expect(Buffer.compare(again.toBytes(), one)).toBe(0);
});

test('accents, capitals, letters that sound alike and the signs of others do not matter', () => {
  const learned = learn(about('a', 'vivir acá', 'vivir cerca').concat(about('b', 'hola', 'hola hola')));
  const weights = learned.judge('vivir acá');
  for (const line of ['VIVIR ACA', 'bibir aká', '𝘃𝗶𝘃𝗶𝗿  𝗮𝗰𝗮́']) expect(learned.judge(line)).toEqual(weights);
});

test('of a line of nothing it knows only what is usual', () => {
  const learned = learn(examples);
  expect([...learned.judge('')].every(Number.isFinite)).toBe(true);
  expect([...learned.judge('¿?')].every(Number.isFinite)).toBe(true);
});
