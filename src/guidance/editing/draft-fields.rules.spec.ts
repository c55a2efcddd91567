import { readFileSync } from 'node:fs';
import { parseFramework } from '../framework/framework.content.js';
import { parseParameters } from '../parameters/parameter.content.js';
import { parseSituations } from '../situations/situation.content.js';
import { changesBetween, isSame, wordsChanged } from './diff.rules.js';
import { contentFrom, fieldsOf } from './draft-fields.rules.js';
import type { DraftContent, DraftKind } from './draft.types.js';
import { FieldFault } from './field-fault.rules.js';

const read = (name: string) => readFileSync(`src/guidance/content/${name}`, 'utf8');
const { situations } = parseSituations(read('situaciones-documentales.yaml'));
const { parameters } = parseParameters(read('parametros.yaml'));
const sections = parseFramework(read('marco-legal.md')).sections.map(({ slug, ...content }) => ({ slug, content }));

const faultOf = (kind: DraftKind, content: DraftContent, over: Record<string, string>) => {
  try {
    contentFrom(kind, content, { ...fieldsOf(kind, content), ...over });
    return null;
  } catch (error) {
    if (!(error instanceof FieldFault)) throw error;
    return [error.field, error.kind, error.params];
  }
};

describe('a form that nobody changed', () => {
  it.each([
    ...situations.map((one) => ['situations', one.slug, one.content] as const),
    ...sections.map((one) => ['framework', one.slug, one.content] as const),
    ...parameters.map((one) => ['parameters', one.slug, one.content] as const),
  ])('says of %s %s what the text says', (kind, _slug, content: DraftContent) => {
    const again = contentFrom(kind, content, fieldsOf(kind, content));
    expect(changesBetween(kind, content, again)).toEqual([]);
    expect(isSame(again, contentFrom(kind, again, fieldsOf(kind, again)))).toBe(true);
  });
});

describe('what was typed', () => {
  const { content } = situations.find(({ slug }) => slug === 'refugiada_reconocida')!;
  const uma = parameters[0]!.content;
  const value = (lines: string) => faultOf('parameters', uma, { values: lines });

  it('is refused with its field where something is missing', () => {
    expect(faultOf('situations', content, { question: ' ' })).toEqual(['question', 'required', {}]);
    expect(faultOf('situations', content, { grounds: '' })).toEqual(['grounds', 'required', {}]);
    expect(faultOf('situations', content, { documents: 'CURP\nObligatorio: sí\nhola' })).toEqual([
      'documents',
      'block',
      { n: 1, line: 'hola' },
    ]);
  });

  it('is refused for a figure without validity', () => {
    expect(value('120\nFuente: [F3]')).toEqual(['values', 'no-from', { n: 1 }]);
    expect(value('120\nDesde: 2027-02-01\nFuente: [F3]')).toEqual(['values', 'no-to', { n: 1 }]);
    expect(value('120\nDesde: 2027-02-01\nHasta: abierta')).toEqual(['values', 'no-source', { n: 1 }]);
    expect(value('')).toEqual(['values', 'none', { n: 1 }]);
    expect(value('$1,120.50\nDesde: 2027-02-01\nHasta: Abierta\nFuente: DOF\nverificado: si')).toBeNull();
  });

  it('is told field by field and entry by entry', () => {
    const after = contentFrom('situations', content, {
      ...fieldsOf('situations', content),
      steps: `${fieldsOf('situations', content)['steps']}\nAnotar la fecha (LFT 24)`,
    });
    const changes = changesBetween('situations', content, after);
    expect(changes.map(({ field }) => field)).toEqual(['steps']);
    expect(wordsChanged(changes)).toBe('Anotar la fecha (LFT 24)');
  });
});
