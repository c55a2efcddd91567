import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { anyQuestion, sourceOfEveryKind } from '../../../test/courses/every-kind.js';
import { parseCourse } from '../catalogue/course.content.js';
import { diffCourses, countOf } from './diff.rules.js';
import { addLesson, addQuestion, contentOf, moveLesson, putBack, removePart, setLesson } from './draft-edit.rules.js';
import { readDraft, withVersion, writeDraft } from './draft.source.js';
import type { DraftCourse } from './draft.types.js';
import { lessonOf, lessonValues, oddTerms } from './lesson-form.rules.js';
import { freeLetter, newCourse, slugOf } from './new-course.rules.js';
import { bodyText, LESSON_BYTES, problemsOf, readWhole, reservedLine } from './problems.rules.js';
import { draftedQuestion, questionOf, questionValues } from './question-form.rules.js';

const source = (name: string) => readFileSync(`src/courses/content/curso-${name}.md`, 'utf8');
const draft = readDraft(source('a'));
const messages = (one: DraftCourse) => problemsOf(one, []).map(({ part, field, key }) => `${part} ${field} ${key}`);

describe('a course as a draft', () => {
  it.each(['a', 'b', 'c', 'd', 'e'])('course %s says the same after it was read and written', (letter) => {
    const read = readDraft(source(letter));
    const whole = parseCourse(source(letter));
    expect(parseCourse(writeDraft(read, whole.version))).toEqual(whole);
    expect(countOf(diffCourses(read, readDraft(writeDraft(read, 9))))).toBe(0);
    expect(problemsOf(read, [])).toEqual([]);
  });

  it('so does any quiz with any settings', () => {
    const base = readDraft(sourceOfEveryKind());
    const settings = fc.record({
      shuffleQuestions: fc.boolean(),
      shuffleOptions: fc.boolean(),
      passMark: fc.integer({ min: 1, max: 100 }),
      attempts: fc.option(fc.integer({ min: 1, max: 99 })),
      minutesBetween: fc.integer({ min: 0, max: 1000 }),
    });
    const quizzes = fc.uniqueArray(anyQuestion, { minLength: 1, maxLength: 8, selector: ({ id }) => id });
    fc.assert(
      fc.property(quizzes, settings, fc.nat(), (quiz, of, n) => {
        const draw = n % 2 === 0 ? null : 1 + (n % quiz.length);
        const questions = quiz.map((question) => draftedQuestion(question, question.lessonId));
        const written = parseCourse(writeDraft({ ...base, questions, settings: { ...of, draw } }, 1));
        expect(written).toMatchObject({ quiz, quizSettings: { ...of, draw } });
      }),
      { numRuns: 150 },
    );
  });

  it('a translation gets the number of the version of which it is part', () => {
    const read = readDraft(source('e'), { fr: source('e.fr') });
    const whole = readWhole(read, 7);
    expect('course' in whole && [whole.course.version, whole.course.translations[0]?.language]).toEqual([7, 'fr']);
    expect(withVersion('---\nletter: E\nversion: 2\nlanguage: fr\n---\nversion: 2', 7)).toContain(
      '\nversion: 7\nlanguage',
    );
  });

  it('keeps words of a lesson, and shows them to its readers', () => {
    const lesson = { ...draft.lessons[0]!, glossary: [{ term: 'CURP', meaning: 'clave de **18** letras' }] };
    const written = setLesson(draft, lesson);
    expect(readDraft(writeDraft(written, 2)).lessons[0]).toEqual(lesson);
    const read = readWhole(written, 2);
    expect('course' in read && read.course.lessons[0]?.glossary?.[0]?.term).toBe('CURP');
  });
});

describe('what lacks is said before it is handed on', () => {
  it('of a new course everything', () => {
    const fresh = newCourse({ title: 'Uno', group: 'employers', letter: 'F', slug: 'uno' });
    expect(messages(fresh)).toEqual([
      'facts objective form.required',
      'facts audience form.required',
      'order null courses-fm4.problem.no-lessons',
      'order null courses-fm4.problem.no-questions',
    ]);
  });

  it('of a lesson its fields, and that it is too heavy for a telephone', () => {
    const { draft: more, id } = addLesson(draft, []);
    expect(id).toBe('A7');
    expect(messages(more)).toEqual(
      ['title', 'body', 'pause', 'takeaways'].map((field) => `lesson:A7 ${field} form.required`),
    );
    const heavy = setLesson(draft, { ...draft.lessons[0]!, body: 'á'.repeat(LESSON_BYTES / 2) });
    expect(messages(heavy)).toEqual(['lesson:A1 body courses-fm4.problem.heavy']);
  });

  it('of a question why it cannot be asked, and of one whose lesson is gone', () => {
    const { draft: more } = addQuestion(draft, 'single', []);
    expect(messages(more)).toEqual(['question:A-P13 null courses-fm4.problem.said']);
    expect(messages(removePart(draft, 'A6'))).toEqual(['question:A-P12 lesson courses-fm4.problem.no-lesson']);
  });

  it('of media what those need who do not hear or see', () => {
    const id = '0b0e6c1a-6f0e-4b7e-9f5e-0a1b2c3d4e5f';
    const shows = (alt: string) =>
      setLesson(draft, { ...draft.lessons[0]!, body: `Mira.\n\n![${alt}](/cursos/medios/${id})` });
    expect(messages(shows('x'))).toEqual(['lesson:A1 body courses-fm4.problem.no-medium']);
    const video = { id, kind: 'video', captions: null, transcript: '' } as never;
    expect(problemsOf(shows('x'), [video]).map(({ part, field }) => `${part} ${field}`)).toEqual([
      `medium:${id} captions`,
      `medium:${id} transcript`,
    ]);
    const image = { id, kind: 'image', captions: null, transcript: '' } as never;
    expect(problemsOf(shows(''), [image]).map(({ key }) => key)).toEqual(['courses-fm4.problem.no-alt']);
    expect(problemsOf(shows('Una plaza'), [image])).toEqual([]);
  });
});

describe('the parts', () => {
  it('are added with ids that no part ever had', () => {
    expect(addLesson(draft, ['A9', 'A-P40']).id).toBe('A10');
    expect(addLesson(removePart(draft, 'A6'), []).id).toBe('A7');
    expect(addQuestion(draft, 'number', ['A9', 'A-P40']).id).toBe('A-P41');
  });

  it('are moved, taken out and put back where they stood', () => {
    const ids = (one: DraftCourse) => one.lessons.map(({ id }) => id).join(' ');
    expect(ids(moveLesson(draft, 'A1', -1))).toBe('A1 A2 A3 A4 A5 A6');
    const moved = moveLesson(draft, 'A3', -1);
    expect(ids(moved)).toBe('A1 A3 A2 A4 A5 A6');
    expect(diffCourses(draft, moved).order?.after).toContain(`A3 ${draft.lessons[2]!.title}`);
    const without = removePart(draft, 'A2');
    expect(ids(without)).toBe('A1 A3 A4 A5 A6');
    expect(putBack(without, 'A2').lessons).toEqual(draft.lessons);
    expect(putBack(removePart(draft, 'A-P03'), 'A-P03').questions).toEqual(draft.questions);
  });

  it('change on their own: what one form saves is not what another saw', () => {
    const changed = setLesson(draft, { ...draft.lessons[1]!, title: 'Otra' });
    expect(contentOf(changed, 'lesson:A1')).toBe(contentOf(draft, 'lesson:A1'));
    expect(contentOf(changed, 'lesson:A2')).not.toBe(contentOf(draft, 'lesson:A2'));
    expect(diffCourses(draft, changed).lessons).toEqual([
      {
        id: 'A2',
        title: 'Otra',
        fate: 'changed',
        fields: [expect.objectContaining({ field: 'title', after: 'Otra' })],
      },
    ]);
  });
});

describe('forms', () => {
  it('show and take a lesson as it is', () => {
    for (const lesson of draft.lessons) expect({ ...lessonOf(lesson.id, lessonValues(lesson)) }).toEqual(lesson);
    const typed = lessonOf('A1', { takeaways: '- Una\n\n• Otra', glossary: 'CURP: clave\nsin significado' });
    expect(typed).toMatchObject({ takeaways: ['Una', 'Otra'], glossary: [{ term: 'CURP', meaning: 'clave' }, {}] });
    expect(oddTerms(typed)).toEqual(['sin significado']);
  });

  it('keep a lesson apart from the rest of its file', () => {
    expect(bodyText('# Uno\r\n## Dos\n### Tres\n#### A-P01')).toBe('### Uno\n### Dos\n### Tres\n#### A-P01');
    expect(reservedLine('Hola\n**Pausa.** no')).toBe('**Pausa.** no');
    expect(reservedLine('La **Pausa.** no')).toBeNull();
  });

  it('show and take a question as it is', () => {
    for (const question of draft.questions)
      expect(questionOf(question.id, question.kind, questionValues(question))).toEqual(question);
  });

  it('leave empty rows out and keep what is right in its place', () => {
    const raw = { 'option-0': '', 'option-1': 'Uno', 'option-3': 'Dos', right: '3', text: ' ¿Y\n tú? ' };
    expect(questionOf('A-P01', 'single', raw)).toMatchObject({
      text: '¿Y tú?',
      options: [
        { text: 'Uno', correct: false },
        { text: 'Dos', correct: true },
      ],
    });
  });
});

test('a new course gets a free letter and an address of its own', () => {
  expect(freeLetter(['A', 'B', 'D'])).toBe('C');
  expect(freeLetter(Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at)))).toBeNull();
  expect(slugOf('Contratación: primer día', [])).toBe('contratacion-primer-dia');
  expect(slugOf('Uno', ['uno', 'uno-2'])).toBe('uno-3');
  expect(slugOf('¿?', [])).toBe('curso-nuevo');
});
