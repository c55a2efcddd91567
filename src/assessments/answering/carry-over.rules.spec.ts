import { readFileSync } from 'node:fs';
import { parseInstrument } from '../instrument/instrument.parser.js';
import { carriedItems } from './carry-over.rules.js';

const instrument = parseInstrument(
  readFileSync(new URL('../content/instrumento-autoevaluacion.yaml', import.meta.url), 'utf8'),
);

test('with the same instrument every practice is carried over', () => {
  expect(carriedItems(instrument, instrument)).toEqual(instrument.items.map(({ id }) => id));
});

test('what a new instrument asks in other words, or for the first time, is not', () => {
  const [first, second, third, ...others] = instrument.items;
  const changed = { ...first!, text: `${first!.text} También por escrito.` };
  const added = { ...second!, id: 'nueva' };
  const next = { ...instrument, items: [changed, added, third!, ...others] };
  expect(carriedItems(instrument, next)).toEqual([third!, ...others].map(({ id }) => id));
});
