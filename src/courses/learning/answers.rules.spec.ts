import fc from 'fast-check';
import { anyQuestion, courseOfEveryKind } from '../../../test/courses/every-kind.js';
import { gradeAnswer, keptAnswer, missingIn, readNumber, rightAnswer, rightAnswerOf } from './answers.rules.js';

const { quiz } = courseOfEveryKind();
const [single, several, , order, pairs, number] = quiz as [
  (typeof quiz)[0],
  (typeof quiz)[0],
  (typeof quiz)[0],
  (typeof quiz)[0],
  (typeof quiz)[0],
  (typeof quiz)[0],
];

describe('an answer is', () => {
  it.each([
    ['one option', single, 'b', true],
    ['the wrong option', single, 'a', false],
    ['all that are right', several, 'a,c', true],
    ['the same in another order, twice', several, 'c,a,a', true],
    ['some of them', several, 'a', false],
    ['all there are', several, 'a,b,c', false],
    ['the right order', order, 'a=1,b=2,c=3', true],
    ['another order', order, 'a=2,b=1,c=3', false],
    ['the right pairs', pairs, 'b=2,a=1', true],
    ['a pair with what belongs to nothing', pairs, 'a=1,b=3', false],
    ['a number', number, '5', true],
    ['a number within the tolerance', number, '4,5', true],
    ['a number outside of it', number, '5.51', false],
    ['a known mistake', number, '30', false],
  ])('%s', (_, question, answer, correct) => {
    expect(missingIn(question, answer)).toBeNull();
    expect(gradeAnswer(question, answer).correct).toBe(correct);
  });

  it.each([
    ['no option', single, '', 'choose'],
    ['an option that is not there', single, 'z', 'choose'],
    ['two of one', single, 'a,b', 'choose'],
    ['none of several', several, '', 'choose-some'],
    ['several that are not there', several, 'x,y', 'choose-some'],
    ['a step without place', order, 'a=1,b=2', 'place-all'],
    ['a place that is not there', order, 'a=1,b=2,c=4', 'place-all'],
    ['a place taken twice', order, 'a=1,b=1,c=3', 'place-once'],
    ['a pair that is missing', pairs, 'a=1', 'pair-all'],
    ['a pair with nothing', pairs, 'a=1,b=9', 'pair-all'],
    ['words for a number', number, 'cinco', 'number'],
    ['something that is no text', single, { a: 1 }, 'choose'],
    ['something too long', number, '1'.repeat(5000), 'number'],
  ])('incomplete: %s', (_, question, answer, missing) => {
    expect(missingIn(question, answer)).toBe(missing);
    expect(gradeAnswer(question, answer).correct).toBe(false);
  });
});

it('says of each part whether it was right, and why', () => {
  expect(gradeAnswer(order, 'a=2,b=1,c=3').parts).toEqual([
    { text: '1. Escucha.', feedback: '', right: false },
    { text: '2. Saluda.', feedback: 'Siempre primero.', right: false },
    { text: '3. Deriva.', feedback: '', right: true },
  ]);
  expect(gradeAnswer(pairs, 'a=3,b=2').parts).toEqual([
    { text: 'COMAR → Actas', feedback: 'Sí.', right: false },
    { text: 'INM → Documentos migratorios', feedback: '', right: true },
  ]);
  expect(gradeAnswer(number, '30').parts).toEqual([{ text: '30', feedback: 'No es ese el plazo.', right: false }]);
  expect(rightAnswer(number)).toEqual([{ text: '5 ± 0.5', feedback: 'Con salario real.', right: true }]);
});

it('what was given in part is kept in part, and what was cleared is cleared', () => {
  expect(keptAnswer(order, 'c=1,b=,z=2,a=9')).toBe('c=1');
  expect(keptAnswer(several, 'c,z,a')).toBe('a,c');
  for (const question of [several, order, pairs, number]) expect(keptAnswer(question, '')).toBe('');
  expect(keptAnswer(single, '')).toBeNull();
});

it('grades whatever is sent, to any question, without an error; the right answer of each is right', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[a-g=,\d]{0,12}$/),
    fc.anything(),
    fc.double().map(String),
  );
  fc.assert(
    fc.property(anyQuestion, anything, (question, answer) => {
      const { correct, parts } = gradeAnswer(question, answer);
      if (missingIn(question, answer) !== null) expect(correct).toBe(false);
      if (correct) expect(parts.every(({ right }) => right)).toBe(true);
      const kept = keptAnswer(question, answer);
      if (kept !== null) {
        expect(keptAnswer(question, kept)).toBe(kept);
        expect(gradeAnswer(question, kept)).toEqual({ correct, parts });
      }
      if (question.kind === 'number') return;
      expect(missingIn(question, rightAnswerOf(question))).toBeNull();
      expect(gradeAnswer(question, rightAnswerOf(question)).correct).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['12', 12],
  ['12.5', 12.5],
  ['12,5', 12.5],
  [' 1,500 ', 1500],
  ['1,500.25', 1500.25],
  ['1.500,25', 1500.25],
  ['1 500', 1500],
  ['1\u00A0500,5', 1500.5],
  ['-3', -3],
  ['−3', -3],
  ['.5', 0.5],
  ['0,125', 0.125],
  ['', null],
  ['1e5', null],
  ['0x10', null],
  ['1.2.3', null],
  ['12 días', null],
  ['Infinity', null],
])('«%s» is the number %s', (typed, value) => expect(readNumber(typed)).toBe(value));
