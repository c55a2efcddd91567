import { readFileSync } from 'node:fs';
import { parseInstrument } from '../instrument/instrument.parser.js';
import type { Instrument } from '../instrument/instrument.types.js';
import { diffInstruments, isSame } from './diff.rules.js';
import { formValuesOf, type SentItem, writtenItem } from './item-form.rules.js';
import { SourceEdit } from './source-edit.js';

const source = readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8');
const instrument = parseInstrument(source);
const edited = (work: (edit: SourceEdit) => SourceEdit): Instrument =>
  parseInstrument(work(new SourceEdit(source)).text());
const sentOf = (id: string, changed: Partial<SentItem> = {}): SentItem => ({
  ...(formValuesOf(instrument.items.find((item) => item.id === id)!) as unknown as SentItem),
  ...changed,
});

it('finds nothing between a version and itself, also after the file was written anew', () => {
  const again = edited((edit) => edit);
  expect(again).toEqual(instrument);
  expect(diffInstruments(instrument, again)).toEqual({
    general: [],
    profile: [],
    dimensions: [],
    items: [],
    levels: [],
    sizes: [],
  });
  // stored versions keep no order of fields
  expect(isSame(diffInstruments(JSON.parse(JSON.stringify(instrument)) as Instrument, again))).toBe(true);
});

it('a form that is sent as it came changes no practice', () => {
  const all = (edit: SourceEdit) =>
    instrument.items.reduce((so, { id }) => so.setEntry(['items'], id, writtenItem(sentOf(id))), edit);
  expect(edited(all)).toEqual(instrument);
});

it('tells what only reads otherwise from what counts otherwise, and whose answers go over', () => {
  const other = edited((edit) =>
    edit
      .setEntry(['items'], 'D1-01', writtenItem(sentOf('D1-01', { guia: 'Otra guía.' })))
      .setEntry(['items'], 'D1-02', writtenItem(sentOf('D1-02', { texto: 'Otra práctica.' })))
      .setEntry(['items'], 'D1-03', writtenItem(sentOf('D1-03', { peso: '1' })))
      .removeEntry(['items'], 'D6-06')
      .addEntry(
        ['items'],
        { id: 'D1-09', dimension: 'D1', ...writtenItem(sentOf('D1-04', { texto: 'Una nueva.' })) },
        ({ dimension }) => dimension === 'D1',
      ),
  );
  const { items, sizes } = diffInstruments(instrument, other);
  expect(
    items.map(({ id, fate, scored, carried, fields }) => [id, fate, scored, carried, fields.map((one) => one.field)]),
  ).toEqual([
    ['D1-01', 'changed', false, true, ['guia']],
    ['D1-02', 'changed', false, false, ['texto']],
    ['D1-03', 'changed', true, true, ['peso']],
    ['D1-09', 'added', true, false, []],
    ['D6-06', 'removed', true, false, []],
  ]);
  expect(sizes).toEqual([]);
  // a new practice stands among those of its dimension
  expect(other.items.findIndex(({ id }) => id === 'D1-09')).toBe(6);
});

it('says for which sizes a practice is no longer, and how many are left', () => {
  const other = edited((edit) =>
    edit.setEntry(['items'], 'D1-04', writtenItem(sentOf('D1-04', { tamanos: ['mediana', 'grande'] }))),
  );
  const { items, sizes } = diffInstruments(instrument, other);
  expect(items[0]!.fields).toEqual([
    { field: 'tamanos', before: ['micro', 'small', 'medium', 'large'], after: ['medium', 'large'] },
  ]);
  expect(sizes.map(({ size, before, after }) => [size, before.most, after.most])).toEqual([
    ['micro', 49, 48],
    ['small', 50, 49],
  ]);
});

it('says which thresholds and which conditions of a level change', () => {
  const text = source
    .replace('porcentaje_global_minimo: 75', 'porcentaje_global_minimo: 78')
    .replace('respuesta_minima_porcentaje: 30', 'respuesta_minima_porcentaje: 35')
    .replace('    - id: compromiso-adicional\n      clase: compromiso_adicional\n', '');
  const { levels } = diffInstruments(instrument, parseInstrument(text));
  expect(levels.map(({ id, fields, conditions }) => ({ id, fields, conditions }))).toEqual([
    {
      id: 'N2',
      fields: [{ field: 'porcentaje_global_minimo', before: 75, after: 78 }],
      conditions: [
        {
          id: 'encuesta',
          kind: 'survey',
          fate: 'changed',
          fields: [{ field: 'condition.minResponsePercent', before: 30, after: 35 }],
        },
      ],
    },
    {
      id: 'N3',
      fields: [],
      conditions: [{ id: 'compromiso-adicional', kind: 'commitment', fate: 'removed', fields: [] }],
    },
  ]);
});
