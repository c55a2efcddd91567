import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Course, parseCourse } from '../../src/courses/catalogue/course.content.js';
import type { Question, QuestionKind } from '../../src/courses/catalogue/question.types.js';
import { choicesOf, numberText, optionId } from '../../src/courses/catalogue/question.rules.js';

/** A quiz with a question of every kind, as editors write it. */
export const everyKind = `#### Y-P01
**¿Cuál es la capital de Jalisco?**
- [ ] Tepic. :: Es la de Nayarit.
- [x] Guadalajara. :: Así es.

#### Y-P02 (varias)
**¿Qué da un municipio?**
- [x] Agua. :: Sí.
- [ ] Pasaportes. :: Los da la federación.
- [x] Mercados. :: También.
> Cada municipio tiene su reglamento.

#### Y-P03 (verdadero o falso)
**Toda persona puede ir a la escuela.**
- [x] Verdadero ::
- [ ] Falso :: Es un derecho.

#### Y-P04 (ordenar)
**Ordena los pasos.**
1. Saluda. :: Siempre primero.
2. Escucha.
3. Deriva.

#### Y-P05 (relacionar)
**Relaciona.**
- COMAR => Refugio :: Sí.
- INM => Documentos migratorios
- => Actas

#### Y-P06 (número)
**¿En cuántos días hábiles?**
- [x] 5 ± 0.5 :: Con salario real.
- [ ] 30 :: No es ese el plazo.
`;

/** The file of course A with that quiz, another letter and address, and what its front matter says besides. */
export function sourceOfEveryKind(front = ''): string {
  const source = readFileSync('src/courses/content/curso-a.md', 'utf8');
  const lessons = Array.from({ length: 6 }, (_, at) => `  Y-P0${at + 1}: Y${at + 1}\n`).join('');
  return source
    .replace(
      /^---[\s\S]*?\n---\n/,
      `---\nletter: Y\nslug: todo-tipo-de-preguntas\nversion: 1\nstate: published\naudience: Todas\ngroup: employers\nwithoutAccount: true\n${front}lessonOfQuestion:\n${lessons}---\n`,
    )
    .replace('# Curso A. ', '# Curso Y. ')
    .replaceAll('## Lección A', '## Lección Y')
    .replace(/^\| A(\d)/gm, '| Y$1')
    .replace(/^## Cuestionario[\s\S]*$/m, `## Cuestionario Y\n\n${everyKind}`);
}

/** The same as a course. */
export const courseOfEveryKind = (front = ''): Course => parseCourse(sourceOfEveryKind(front));

/** What a browser sends for the right answers to it. */
export const rightFields: Readonly<Record<string, string | string[]>> = {
  'Y-P01': 'b',
  'Y-P02': ['', 'a', 'c'],
  'Y-P03': 'a',
  'Y-P04.a': '1',
  'Y-P04.b': '2',
  'Y-P04.c': '3',
  'Y-P05.a': '1',
  'Y-P05.b': '2',
  'Y-P06': '5.2',
};

/** A text as a course may hold it: one line, no blanks at its ends. */
export const quizText = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }) },
    fc.stringMatching(/^[\\:=>*#~{}[\]<>%$/"'& a-c\d±-]{1,20}$/),
  )
  .map((text) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim())
  .filter((text) => text !== '');

const said = fc.oneof(fc.constant(''), quizText);
const several = <T>(one: fc.Arbitrary<T>, minLength: number, selector: (value: T) => string) =>
  fc.uniqueArray(one, { minLength, maxLength: 6, selector });

const option = fc.record({ text: quizText, correct: fc.boolean(), feedback: said });
const identified = <T extends object>(options: readonly T[]) =>
  options.map((one, at) => ({ id: optionId(at), ...one }));
const numbers = fc.record({
  value: fc
    .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }))
    .map((n) => n + 0)
    .filter((n) => !String(n).includes('e')),
  tolerance: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 }), fc.constantFrom(0.5, 0.01)),
  correct: fc.boolean(),
  feedback: said,
});

/** Any question that may be asked, of every kind. */
export const anyQuestion: fc.Arbitrary<Question> = fc
  .record({ n: fc.integer({ min: 1, max: 99 }), text: quizText, feedback: said })
  .chain(({ n, text, feedback }) => {
    const base = { id: `Y-P${String(n).padStart(2, '0')}`, lessonId: 'Y1', text, feedback };
    const choice = (
      kind: QuestionKind,
      options: fc.Arbitrary<{ text: string; correct: boolean; feedback: string }[]>,
    ) => options.map((list) => ({ ...base, kind, options: identified(list) }) as Question);
    const oneRight = (list: { text: string; correct: boolean; feedback: string }[], at: number) =>
      list.map((one, place) => ({ ...one, correct: place === at % list.length }));
    const options = several(option, 2, ({ text: words }) => words);
    return fc.oneof(
      choice(
        'single',
        fc.tuple(options, fc.nat()).map(([list, at]) => oneRight(list, at)),
      ),
      choice(
        'true-false',
        fc.tuple(said, said, fc.boolean()).map(([yes, no, truth]) => [
          { text: 'Verdadero', correct: truth, feedback: yes },
          { text: 'Falso', correct: !truth, feedback: no },
        ]),
      ),
      choice(
        'multiple',
        fc
          .tuple(options, fc.nat())
          .map(([list, at]) =>
            list.map((one, place) => (place === at % list.length ? { ...one, correct: true } : one)),
          ),
      ),
      choice(
        'ordering',
        options.map((list) => list.map((one) => ({ ...one, correct: true }))),
      ),
      fc
        .tuple(
          several(fc.record({ text: quizText, match: quizText, feedback: said }), 2, (one) => one.text),
          fc.array(quizText, { maxLength: 2 }),
        )
        .map(([pairs, more]): Question => {
          const matches = new Set(pairs.map(({ match }) => match));
          const others = [...new Set(more)].filter((one) => !matches.has(one));
          return {
            ...base,
            kind: 'matching',
            options: identified(pairs.map((one) => ({ ...one, correct: true }))),
            others,
          };
        })
        .filter((one) => one.kind === 'matching' && choicesOf(one).length > 1),
      fc.tuple(fc.array(numbers, { minLength: 1, maxLength: 4 }), fc.nat()).map(([list, at]): Question => ({
        ...base,
        kind: 'number',
        options: identified(
          list.map((one, place) => ({
            ...one,
            text: numberText(one),
            correct: one.correct || place === at % list.length,
          })),
        ),
      })),
    );
  });
