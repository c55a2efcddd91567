import { contentFrom, fieldsOf } from '../editing/draft-fields.rules.js';
import { isSame } from '../editing/diff.rules.js';
import { FieldFault } from '../editing/field-fault.rules.js';
import { answersAlike, flowChanges } from '../editing/flow-changes.rules.js';
import { readFlow } from './flow.loader.js';
import { editionAfter, flowText, spokenFlow } from './flow-text.rules.js';
import { faultIn } from './flow.rules.js';
import type { FlowText, SpokenFlow } from './flow.types.js';

let read: SpokenFlow;
let kept: FlowText;
beforeAll(async () => {
  read = await readFlow();
  kept = JSON.parse(JSON.stringify(flowText(read))) as FlowText;
});

const written = (over: Record<string, (text: string) => string>) => {
  const fields = fieldsOf('flow', kept);
  const changed = Object.entries(over).map(([field, change]) => [field, change(fields[field]!)]);
  return contentFrom('flow', kept, { ...fields, ...(Object.fromEntries(changed) as object) }) as FlowText;
};

describe('the questions as they are kept', () => {
  it('are read back as they were, and come out of their form as they went in', () => {
    expect(spokenFlow(kept, read.flow.edition)).toEqual(read);
    expect(isSame(written({}), kept)).toBe(true);
  });

  it.each([
    [
      'a step that leads nowhere',
      { flowSteps: (t: string) => t.replace('vigente: mexicana\n', 'vigente: nada\n') },
      'nowhere',
      'documento_mexicano',
    ],
    [
      'a loop',
      { flowSteps: (t: string) => t.replace('vigente: mexicana\n', 'vigente: edad_mexicana\n') },
      'loop',
      'edad_mexicana',
    ],
    [
      'an outcome without its English',
      { flowOutcomes: (t: string) => t.replace(/Texto en inglés: .*/, '') },
      'no-words',
      '',
    ],
    ['a first step that there is not', { flowStart: () => 'nada' }, 'start', 'nada'],
  ])('are known to have %s, by its name', (_what, over, kind, id) => {
    const situations = new Map([...read.flow.outcomes.values()].map((one) => [one.situation, 'ask' as const]));
    const fault = faultIn(spokenFlow(written(over as never), ''), situations);
    expect(fault).toMatchObject({ kind });
    if (id) expect(fault!.params['id']).toBe(id);
  });

  it.each([
    ['a name with a space', { flowSteps: (t: string) => t.replace('documento\n', 'Otro documento\n') }, 'code'],
    ['a step twice', { flowSteps: (t: string) => `${t}\n\ndocumento\nsi: mexicana\nno: mexicana` }, 'double'],
    ['a line without a label', { flowSteps: (t: string) => `${t}\nhola` }, 'block'],
    ['an unknown verdict', { flowOutcomes: (t: string) => t.replace('Respuesta: puede', 'Respuesta: quizá') }, 'block'],
    ['a question without its short form', { flowQuestions: (t: string) => t.replace(/\nCorta: .*/, '') }, 'block'],
    ['no steps', { flowSteps: () => '' }, 'required'],
  ])('are not taken with %s', (_what, over, kind) => {
    expect(() => written(over as never)).toThrow(FieldFault);
    try {
      written(over as never);
    } catch (error) {
      expect((error as FieldFault).kind).toBe(kind);
    }
  });

  it('keep their addresses while only words change, and not when an answer leads elsewhere', () => {
    const words = written({ flowQuestions: (t) => t.replace('¿Qué te muestra la persona?', '¿Qué papel te muestra?') });
    expect(answersAlike(kept, words)).toBe(true);
    const elsewhere = written({
      flowSteps: (t) => t.replace('no-lo-dice: mexicana_documento_vencido', 'no-lo-dice: mexicana'),
    });
    expect(answersAlike(kept, elsewhere)).toBe(true); // the same situation and verdict
    const other = written({ flowSteps: (t) => t.replace('vencido: regreso', 'vencido: retornada') });
    const { ways, kept: same } = flowChanges(kept, other);
    expect(ways.map(({ before, after }) => [before !== null, after !== null])).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
    expect(same).toBe(66);
    expect(ways[2]!.answers.at(-1)).toBe('Ya venció');
  });

  it.each([
    ['2026-11', '2026-11-30', [], '2026-11b'],
    ['2026-11', '2026-12-01', [], '2026-12'],
    ['2026-12b', '2026-11-30', ['2026-12c'], '2026-12d'],
    ['2026-11z', '2026-11-30', [], '2026-12'],
  ])('of %s, changed on %s, are of the edition after it', (present, today, known, edition) => {
    expect(editionAfter(present, today, known)).toBe(edition);
  });
});
