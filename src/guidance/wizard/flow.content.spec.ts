import { parseFlow, parseWords } from './flow.content.js';

const flow = `
recorrido: contratar
edicion: '2026-11'
comienza: una
pasos:
- id: una
  respuestas: [{ di: si, va: fin }, { di: 'no', va: otro_fin }]
resultados:
- { id: fin, situacion: apatrida, respuesta: puede }
- { id: otro_fin, situacion: apatrida, respuesta: todavia_no }
`;
const words = `
preguntas:
- id: una
  pregunta: ¿Una?
  corta: Una
  respuestas: [{ di: si, texto: 'Sí' }, { di: 'no', texto: 'No' }]
resultados: [{ id: fin, texto: Sí. }, { id: otro_fin, texto: No. }]
`;

describe('the file of the flow', () => {
  it('is read with its steps, outcomes and edition', () => {
    const read = parseFlow(flow);
    expect([read.name, read.edition, read.start]).toEqual(['contratar', '2026-11', 'una']);
    expect(read.steps.get('una')).toMatchObject({ question: 'una', answers: [{ word: 'si', next: 'fin' }, {}] });
    expect(read.outcomes.get('otro_fin')).toEqual({ id: 'otro_fin', situation: 'apatrida', verdict: 'not-yet' });
  });

  it.each([
    ['an edition that is no month', flow.replace('2026-11', '2026-13'), 'recorrido: edicion "2026-13" does not match'],
    ['an unknown verdict', flow.replace('todavia_no', 'quizas'), 'resultados[1]: respuesta "quizas" is none of puede'],
    ['an answer that is no address', flow.replace('di: si', 'di: ¿Sí?'), 'respuestas[0]: di "¿Sí?" does not match'],
    ['a step without an id', flow.replace('- id: una', '- pregunta: una'), 'pasos[0]: id is missing'],
    ['an outcome that occurs twice', flow.replaceAll('otro_fin', 'fin'), 'resultados: "fin" occurs twice'],
    ['an answer without an end', flow.replace(', va: fin', ''), 'respuestas[0]: va is missing'],
  ])('names the place of %s', (_what, text, message) => {
    expect(() => parseFlow(text)).toThrow(message);
  });
});

describe('the words of the flow', () => {
  it('are those of its questions, answers and outcomes', () => {
    const read = parseWords(words, parseFlow(flow), 'recorrido.es');
    expect(read.questions.get('una')?.answers.get('si')).toEqual({ text: 'Sí', hint: null });
    expect(read.outcomes.get('fin')).toBe('Sí.');
  });

  it.each([
    [
      'an answer without words',
      words.replace(", { di: 'no', texto: 'No' }", ''),
      'recorrido.es: una: "no" has no words',
    ],
    ['an answer that nobody can give', words.replace("di: 'no'", 'di: nunca'), 'una: "no" has no words'],
    ['an outcome without words', words.replace(', { id: otro_fin, texto: No. }', ''), '"otro_fin" has no words'],
    [
      'words for no outcome',
      words.replace('[{ id: fin', '[{ id: nada, texto: X }, { id: fin'),
      '"nada" is not in the flow',
    ],
    ['words for no question', `${words}`.replace('- id: una', '- id: dos'), 'preguntas: "una" has no words'],
    ['a question without its short form', words.replace('  corta: Una\n', ''), 'preguntas[0]: corta is missing'],
  ])('name the place of %s', (_what, text, message) => {
    expect(() => parseWords(text, parseFlow(flow), 'recorrido.es')).toThrow(message);
  });
});
