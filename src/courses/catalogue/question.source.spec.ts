import fc from 'fast-check';
import { anyQuestion, courseOfEveryKind, everyKind } from '../../../test/courses/every-kind.js';
import { QUIZ_DEFAULTS } from '../course.rules.js';
import { courseIn, storedCourse } from './course.content.js';
import { faultOf, shapeOf } from './question.rules.js';
import { CourseContentError, readQuestion, writeQuestion, writeQuestions } from './question.source.js';

const read = (source: string) => readQuestion(source.replace(/^#### /, ''), 'es', (id) => `Pregunta ${id}`);

test('every question comes back as it was written, in every language', () => {
  fc.assert(
    fc.property(anyQuestion, fc.constantFrom('es', 'en', 'fr', 'ht'), (question, language) => {
      const source = writeQuestion(question, language);
      expect(source.split(/^#{1,4} /m)).toHaveLength(2);
      const back = readQuestion(source.slice(5), language, (id) => id);
      expect({ ...back, lessonId: question.lessonId }).toEqual(question);
      expect(faultOf(question)).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

test('a quiz with every kind is read, and written as it stood', () => {
  const course = courseOfEveryKind();
  expect(course.quiz.map(({ kind }) => kind)).toEqual([
    'single',
    'multiple',
    'true-false',
    'ordering',
    'matching',
    'number',
  ]);
  expect(writeQuestions(course.quiz)).toBe(everyKind.trim());
  expect(course.quizSettings).toEqual(QUIZ_DEFAULTS);
  expect(course.quiz[5]!.options[0]).toMatchObject({ value: 5, tolerance: 0.5, correct: true });
});

test('the front matter says how the quiz is taken, and nothing that is not possible', () => {
  const settings = 'quiz:\n  passMark: 60\n  draw: 3\n  attempts: 2\n  minutesBetween: 30\n  shuffleQuestions: true\n';
  expect(courseOfEveryKind(settings).quizSettings).toEqual({
    passMark: 60,
    draw: 3,
    attempts: 2,
    minutesBetween: 30,
    shuffleQuestions: true,
    shuffleOptions: true,
  });
  for (const wrong of [
    'draw: 7',
    'draw: 0',
    'passMark: 101',
    'passMark: x',
    'attempts: 1.5',
    'shuffleOptions: 1',
    'x: 1',
  ])
    expect(() => courseOfEveryKind(`quiz:\n  ${wrong}\n`)).toThrow(CourseContentError);
});

test.each([
  ['a kind nobody knows', '#### Y-P01 (dibujar)\n**¿?**\n- [x] A ::\n- [ ] B ::', 'no se conoce el tipo «dibujar»'],
  ['a pair without its mark', '#### Y-P01 (relacionar)\n**¿?**\n- A B', 'una pareja no tiene « => »'],
  ['a step without its number', '#### Y-P01 (ordenar)\n**¿?**\n- A', 'un paso no está numerado'],
  ['a number that is none', '#### Y-P01 (número)\n**¿?**\n- [x] cinco ::', '«cinco» no es un número'],
])('%s is refused, with the question', (_, source, message) => {
  expect(() => read(source)).toThrow(`Pregunta Y-P01: ${message}`);
});

test.each([
  ['two options that say the same', '#### Y-P01\n**¿?**\n- [x] A ::\n- [ ] A ::', 'dos opciones dicen lo mismo'],
  ['no right one of several', '#### Y-P01 (varias)\n**¿?**\n- [ ] A ::\n- [ ] B ::', 'al menos una opción correcta'],
  [
    'a third beside true and false',
    '#### Y-P01 (verdadero o falso)\n**¿?**\n- [x] A ::\n- [ ] B ::\n- [ ] C ::',
    'dos opciones',
  ],
  ['one step', '#### Y-P01 (ordenar)\n**¿?**\n1. A', 'al menos dos'],
  ['pairs that all go with the same', '#### Y-P01 (relacionar)\n**¿?**\n- A => C\n- B => C', 'al menos dos textos'],
  ['only wrong numbers', '#### Y-P01 (número)\n**¿?**\n- [ ] 5 ::', 'necesita un número correcto'],
])('%s cannot be asked', (_, source, fault) => {
  expect(faultOf({ ...read(source), lessonId: 'Y1' })).toContain(fault);
});

test('thousands are parted by commas, as Mexico writes them', () => {
  expect(read('#### Y-P01 (número)\n**¿?**\n- [x] 1,500.5 ± 1,000 ::').options[0]).toMatchObject({
    value: 1500.5,
    tolerance: 1000,
    text: '1500.5 ± 1000',
  });
});

test('a version from before there were kinds asks for one right option', () => {
  const { quizSettings: _, ...course } = courseOfEveryKind();
  const old = { ...course, quiz: [{ id: 'Y-P01', lessonId: 'Y1', text: '¿?', options: [] }] } as never;
  expect(storedCourse(old)).toMatchObject({ quizSettings: QUIZ_DEFAULTS, quiz: [{ kind: 'single', feedback: '' }] });
});

test('a translation has the same right answers, and is shown for the questions that are asked', () => {
  const course = courseOfEveryKind();
  const [first, , , , pairs] = course.quiz;
  const translated = { ...first!, text: 'Capital?' };
  const whole = { ...course, translations: [{ ...course, language: 'en', quiz: [translated, pairs!] } as never] };
  expect(courseIn({ ...whole, quiz: [first!] }, 'en').quiz).toEqual([translated]);
  const [one, other] = pairs!.options as [object, object];
  const crossed = {
    ...pairs!,
    options: [
      { ...one, match: 'Documents' },
      { ...other, match: 'Refuge' },
    ],
    others: ['Acts'],
  };
  expect(shapeOf(crossed as never)).toBe(shapeOf(pairs!));
  expect(shapeOf({ ...crossed, options: [...crossed.options, one] } as never)).not.toBe(shapeOf(pairs!));
});
