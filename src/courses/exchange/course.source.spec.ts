import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { anyQuestion, courseOfEveryKind } from '../../../test/courses/every-kind.js';
import { type Course, parseCourse } from '../catalogue/course.content.js';
import { writeCourse } from './course.source.js';

const file = (name: string) => readFileSync(`src/courses/content/curso-${name}.md`, 'utf8');
const again = (course: Course): Course => {
  const { source, translations } = writeCourse(course);
  return parseCourse(source, translations);
};

/** What a person reads: a mark that stands for itself parts the words around it, and they say the same as one. */
const read = (course: Course): unknown =>
  JSON.parse(JSON.stringify(course).replaceAll(/"\},\{"kind":"text","text":"/g, ''));

test.each(['a', 'b', 'c', 'd', 'e'])('course %s comes back from what is written of it', (letter) => {
  const translations = letter === 'e' ? { en: file('e.en'), fr: file('e.fr'), ht: file('e.ht') } : {};
  const course = parseCourse(file(letter), translations);
  expect(read(again(course))).toEqual(read(course));
});

test('so does any quiz with any settings, and what is not published', () => {
  const whole = courseOfEveryKind();
  const base = { ...whole, lessons: whole.lessons.slice(0, 1), outline: whole.outline.slice(0, 1) };
  const settings = fc.record({
    shuffleQuestions: fc.boolean(),
    shuffleOptions: fc.boolean(),
    passMark: fc.integer({ min: 1, max: 100 }),
    attempts: fc.option(fc.integer({ min: 1, max: 99 })),
    minutesBetween: fc.integer({ min: 0, max: 1000 }),
  });
  const questions = fc.uniqueArray(anyQuestion, { minLength: 1, maxLength: 8, selector: ({ id }) => id });
  fc.assert(
    fc.property(questions, settings, fc.nat(), fc.constantFrom('published', 'in-preparation'), (quiz, of, n, state) => {
      const draw = n % 2 === 0 ? null : 1 + (n % quiz.length);
      const course = { ...base, quiz, quizSettings: { ...of, draw }, state } as Course;
      expect(read(again(course))).toEqual(read(course));
    }),
    { numRuns: 150 },
  );
});
