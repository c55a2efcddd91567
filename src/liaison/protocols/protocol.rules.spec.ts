import { readFileSync } from 'node:fs';
import { parseProtocol } from './protocol.content.js';
import { answerProblems, protocolOf } from './protocol.rules.js';

const base = parseProtocol(readFileSync('src/liaison/protocols/content/protocolo.yaml', 'utf8'));
const answers = Object.fromEntries(
  base.questions.map(({ id, options }) => [id, options[0]?.value ?? `respuesta de ${id}`]),
);

test('the base text asks twelve questions at most, and every answer of an option has its words', () => {
  expect(base.questions.length).toBeLessThanOrEqual(12);
  for (const { id, options } of base.questions)
    for (const { value } of options) {
      if (id === 'seasonal' && value === 'no') continue;
      const used = base.sections.flatMap(({ paragraphs }) => paragraphs);
      expect([id, value, used.some(({ when }) => when?.question === id && when.answer === value)]).toEqual([
        id,
        value,
        true,
      ]);
    }
});

test('a protocol holds the answers and the paragraphs they ask for, and no blank', () => {
  const { sections } = protocolOf(base, { ...answers, room: 'no', seasonal: 'no' }, 'Zapopan');
  const text = sections.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join('\n');
  expect(text).toContain('municipio de Zapopan');
  expect(text).toContain('respuesta de office');
  expect(text).toContain('todavía no tiene un lugar privado');
  expect(text).not.toContain('jornaleras');
  expect(text).not.toMatch(/[{}]/);
});

test('what the content does not bear out is marked, and only that', () => {
  const all = base.sections.flatMap(({ paragraphs }) => paragraphs);
  const marked = all.filter(({ law, verified }) => law !== null && !verified).map(({ law }) => law);
  expect(new Set(marked)).toEqual(
    new Set([
      'Ley de Protección y Atención de los Migrantes en el Estado de Jalisco',
      'Instructivo normativo de la CURP (modificación DOF 18-10-2021)',
      'Reglamento del municipio',
      'Número nacional de emergencias',
      'LGTP, LGAMVLV y LGDNNA; alcance del deber de denunciar',
    ]),
  );
});

test('answers are given, short enough, and among the options', () => {
  expect([...answerProblems(base, answers).keys()]).toEqual([]);
  const bad = { ...answers, office: ' ', phone: 'x'.repeat(41), room: 'quizá', review: '' };
  expect(Object.fromEntries(answerProblems(base, bad))).toEqual({
    office: { key: 'form.required' },
    phone: { key: 'form.too-long', params: { constraint1: 40 } },
    room: { key: 'form.choose' },
    review: { key: 'form.choose' },
  });
});

test('a base text with a blank that nobody answers is refused', () => {
  const source = `version: '1'\ntitulo: T\npreguntas: []\nsecciones: [{ titulo: A, parrafos: [{ texto: '{who}' }] }]`;
  expect(() => parseProtocol(source)).toThrow('{who} is no question');
});
