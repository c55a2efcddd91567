import fc from 'fast-check';
import { anyQuestion, courseOfEveryKind } from '../../../test/courses/every-kind.js';
import type { Question } from '../catalogue/course.content.js';
import { readQuestion } from '../catalogue/question.source.js';
import { writeGift } from './gift.js';
import { oneLine } from './plain-text.js';
import { courseMarkdown, takeQuestions } from './question-import.js';

/** What GIFT cannot say of a question: words for a single pair or step; other names for true and false. */
function asGift(question: Question): Question {
  const line = <T extends Question>(one: T): T =>
    JSON.parse(JSON.stringify(one), (_, value: unknown) => (typeof value === 'string' ? oneLine(value) : value)) as T;
  const tidy = line(question);
  if (tidy.kind !== 'ordering' && tidy.kind !== 'matching') return tidy;
  return { ...tidy, options: tidy.options.map((one) => ({ ...one, feedback: '' })) } as Question;
}

test('questions that leave as GIFT come back the same', () => {
  const questions = fc.uniqueArray(anyQuestion, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
  fc.assert(
    fc.property(questions, (list) => {
      const back = takeQuestions(writeGift(list), 'Y');
      expect(back.left).toEqual([]);
      expect(back.taken.map(({ question }) => question)).toEqual(list.map(asGift));
    }),
    { numRuns: 500 },
  );
});

test('a whole quiz leaves, comes back, and is asked again', () => {
  const { quiz } = courseOfEveryKind();
  const back = takeQuestions(writeGift(quiz), 'Y');
  expect(back).toMatchObject({ format: 'gift', left: [] });
  const markdown = courseMarkdown(back, 'Y');
  expect(markdown).toContain('  Y-P06: Y6');
  const [, ...parts] = markdown.split(/^#### /m);
  expect(parts.map((part) => readQuestion(part, 'es', (id) => id).text)).toEqual(quiz.map(({ text }) => text));
});

describe('GIFT of others', () => {
  it('is read question by question: one that breaks the rules hides no other, and is named with its line', () => {
    const { taken, left } = takeQuestions(
      [
        '$CATEGORY: $course$/top/Derechos',
        '',
        '// una nota',
        '::Salud::¿Quién puede ir al hospital? {',
        '=Cualquier persona#Así es. ~Sólo quien tiene INE#No.',
        '####Ley de Migración, artículo 8.}',
        '',
        '::Rota::¿Falta algo? {=sí ~no',
        '',
        '::Cierto::La escuela es para todas. {T#Sí lo es.#Bien.}',
        '',
        'En el año {#=2011:1 =%0%2008} se publicó.',
        '',
        '::Libre::Cuéntanos. {}',
        '',
        '::Corta::¿Capital? {=Guadalajara =Gdl}',
        '',
        '::Medias::¿Cuáles? {~%50%Una ~%25%Dos ~Tres}',
        '',
        'Sólo un texto.',
      ].join('\n'),
      'F',
    );
    expect(taken.map(({ question, origin }) => [question.id, question.kind, origin.line])).toEqual([
      ['F-P01', 'single', 3],
      ['F-P02', 'true-false', 10],
      ['F-P03', 'number', 12],
    ]);
    expect(taken[0]!.question).toMatchObject({
      text: '¿Quién puede ir al hospital?',
      feedback: 'Ley de Migración, artículo 8.',
      options: [
        { text: 'Cualquier persona', correct: true, feedback: 'Así es.' },
        { text: 'Sólo quien tiene INE', correct: false, feedback: 'No.' },
      ],
    });
    // Moodle says the first words of a wrong answer
    expect(taken[1]!.question.options).toMatchObject([
      { text: 'Verdadero', correct: true, feedback: 'Bien.' },
      { text: 'Falso', correct: false, feedback: 'Sí lo es.' },
    ]);
    expect(taken[2]!.question.options).toMatchObject([
      { value: 2011, tolerance: 1, correct: true },
      { value: 2008, tolerance: 0, correct: false },
    ]);
    expect(left.map(({ origin, obstacle }) => [origin.name, origin.line, obstacle])).toEqual([
      ['Rota', expect.any(Number), 'syntax'],
      ['Libre', 14, 'kind'],
      ['Corta', 16, 'kind'],
      ['Medias', 18, 'partial'],
      ['Sólo un texto.', 20, 'kind'],
    ]);
    expect(left[0]!.origin.line).toBeGreaterThanOrEqual(8);
  });

  it('keeps no HTML, and says so of a question that needs its picture', () => {
    const { taken, left } = takeQuestions(
      '[html]<p onclick\\="x()">¿Cuál\\: <b>A</b> &amp; B?</p><script>alert(1)</script>{=Una ~<i>Otra</i>}\n\n::Foto::[html]<img src\\="a.png" alt\\="Un mapa"> ¿Dónde? {=Aquí ~Allá}',
      'F',
    );
    expect(taken.map(({ question }) => question.text)).toEqual(['¿Cuál: A & B?']);
    expect(taken[0]!.question.options.map(({ text }) => text)).toEqual(['Una', 'Otra']);
    expect(left).toMatchObject([{ origin: { name: 'Foto' }, obstacle: 'media' }]);
  });
});

describe('Moodle XML', () => {
  const question = (type: string, inside: string, name = 'Pregunta') =>
    `<question type="${type}"><name><text>${name}</text></name>
      <questiontext format="html"><text><![CDATA[<p>¿Qu&eacute; &amp; <b>cu&aacute;ndo</b>?</p>]]></text></questiontext>${inside}</question>`;
  const answer = (fraction: number | string, text: string, said = '', more = '') =>
    `<answer fraction="${fraction}" format="html"><text>${text}</text><feedback format="html"><text>${said}</text></feedback>${more}</answer>`;
  const quiz = (...questions: string[]) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`;

  it('gives each kind that courses have', () => {
    const { format, taken, left } = takeQuestions(
      quiz(
        '<question type="category"><category><text>$course$/top</text></category></question>',
        question(
          'multichoice',
          `<single>true</single><generalfeedback format="html"><text>Ley 8.</text></generalfeedback>${answer(100, '&lt;p&gt;Sí&lt;/p&gt;', 'Bien')}${answer(0, 'No')}`,
        ),
        question(
          'multichoice',
          `<single>false</single>${answer('33.33333', 'A')}${answer('33.33333', 'B')}${answer('33.33333', 'C')}${answer(-100, 'D')}`,
        ),
        question('truefalse', `${answer(0, 'true', 'No.')}${answer(100, 'false', 'Eso.')}`),
        question(
          'numerical',
          `${answer(100, '5.5', 'Eso', '<tolerance>0.5</tolerance>')}${answer(0, '30', 'Tarde', '<tolerance>0</tolerance>')}<unitgradingtype>0</unitgradingtype>`,
        ),
        question(
          'matching',
          `<subquestion format="html"><text>COMAR</text><answer><text>Refugio</text></answer></subquestion><subquestion format="html"><text>INM</text><answer><text>Papeles &amp; más</text></answer></subquestion><subquestion><text></text><answer><text>Actas</text></answer></subquestion>`,
        ),
        question('ordering', `${answer(2, 'Escucha')}${answer(1, 'Saluda')}`),
      ),
      'F',
    );
    expect([format, left]).toEqual(['moodle', []]);
    expect(taken.map(({ question: one }) => [one.id, one.kind])).toEqual([
      ['F-P01', 'single'],
      ['F-P02', 'multiple'],
      ['F-P03', 'true-false'],
      ['F-P04', 'number'],
      ['F-P05', 'matching'],
      ['F-P06', 'ordering'],
    ]);
    const [one, several, truth, number, pairs, order] = taken.map((all) => all.question);
    expect(one).toMatchObject({
      text: '¿Qué & cuándo?',
      feedback: 'Ley 8.',
      options: [{ text: 'Sí', correct: true, feedback: 'Bien' }, { text: 'No' }],
    });
    expect(several!.options.map(({ correct }) => correct)).toEqual([true, true, true, false]);
    expect(truth!.options).toMatchObject([
      { correct: false, feedback: 'No.' },
      { correct: true, feedback: 'Eso.' },
    ]);
    expect(number!.options).toMatchObject([
      { value: 5.5, tolerance: 0.5, correct: true },
      { value: 30, correct: false, feedback: 'Tarde' },
    ]);
    expect(pairs).toMatchObject({
      options: [{ text: 'COMAR', match: 'Refugio' }, { match: 'Papeles & más' }],
      others: ['Actas'],
    });
    expect(order!.options.map(({ text }) => text)).toEqual(['Saluda', 'Escucha']);
  });

  it('names what cannot be taken over, with its line and why', () => {
    const { taken, left } = takeQuestions(
      quiz(
        question('essay', '', 'Ensayo'),
        question('cloze', '', 'Huecos'),
        question('multichoice', `<single>true</single>${answer(100, 'A')}${answer(50, 'B')}`, 'Medias'),
        question('numerical', `${answer(100, 'cinco')}`, 'Letras'),
        question('numerical', `${answer(100, '5')}<unitgradingtype>1</unitgradingtype>`, 'Unidades'),
        question(
          'multichoice',
          `<single>true</single>${answer(100, '&lt;img src="@@PLUGINFILE@@/a.png"&gt;')}${answer(0, 'B')}`,
          'Foto',
        ),
        question('multichoice', `<single>true</single>${answer(100, 'A')}${answer(0, 'A')}`, 'Iguales'),
      ),
      'F',
    );
    expect(taken).toEqual([]);
    expect(left.map(({ origin, obstacle }) => [origin.name, obstacle])).toEqual([
      ['Ensayo', 'kind'],
      ['Huecos', 'kind'],
      ['Medias', 'partial'],
      ['Letras', 'number'],
      ['Unidades', 'units'],
      ['Foto', 'media'],
      ['Iguales', 'fault'],
    ]);
    expect(left.map(({ origin }) => origin.line)).toEqual([3, 5, 7, 9, 11, 13, 15]);
  });

  it('says of a question that is taken what of it stays behind', () => {
    const { taken } = takeQuestions(
      quiz(
        question(
          'multichoice',
          `<single>true</single>${answer(100, 'A')}${answer(-50, 'B')}<hint format="html"><text>Piensa.</text></hint><incorrectfeedback format="html"><text>Lee otra vez.</text></incorrectfeedback>`,
        ),
      ),
      'F',
    );
    expect([...taken[0]!.losses].sort()).toEqual(['hints', 'partial-feedback', 'penalty']);
  });

  it.each([
    ['definitions of its own', '<?xml version="1.0"?>\n<!DOCTYPE quiz [<!ENTITY a "b">]>\n<quiz></quiz>', 2],
    ['an element that is not closed', '<quiz>\n<question type="essay">\n</quiz>', expect.any(Number)],
    ['something else', '<html></html>', 0],
  ])('refuses a file with %s', (_, source, line) => {
    expect(takeQuestions(source, 'F')).toMatchObject({ taken: [], left: [{ obstacle: 'syntax', origin: { line } }] });
  });
});

test('nothing that is sent breaks the readers', () => {
  const signs = fc.stringMatching(/^[{}=~#:\\/[\]%$<>&;->a-c0-9\n "]{0,60}$/);
  fc.assert(
    fc.property(
      fc.oneof(
        signs,
        fc.string(),
        signs.map((text) => `<quiz>${text}</quiz>`),
      ),
      (source) => {
        const { taken, left } = takeQuestions(source, 'F');
        expect(taken.length + left.length).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 1000 },
  );
});
