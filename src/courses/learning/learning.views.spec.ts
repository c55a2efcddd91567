import { readFileSync } from 'node:fs';
import { unfinishedCourse } from '../../../test/courses/unfinished.js';
import { parseCourse, type Course } from '../catalogue/course.content.js';
import { publicCourse } from '../catalogue/catalogue.views.js';
import { badgeOf } from '../enrolling/progress.views.js';
import { lessonView, nextThing, overviewOf, quizView, resultView } from './learning.views.js';

const course = parseCourse(readFileSync('src/courses/content/curso-a.md', 'utf8'));
const lesson = (number: number) => course.lessons[number - 1]!;
const reading = (...read: string[]) => ({ state: 'in-progress' as const, read });
const answers = (wrong: number) =>
  Object.fromEntries(
    course.quiz.map((question, at) => [
      question.id,
      question.options.find((option) => option.correct === at >= wrong)!.id,
    ]),
  );

describe('what a learner is shown', () => {
  it('no page gets notes of editors or which option is right', () => {
    const pages = [
      publicCourse(course),
      overviewOf(course, reading('A1'), null),
      ...course.lessons.map((one) => lessonView(course, one, reading())),
      quizView(course, 'attempt'),
    ];
    expect(JSON.stringify(pages)).not.toMatch(/editorNotes|adminNotes|Notas de edici|"correct"|feedback/);
  });

  it('the lesson leads to the next one, the last one to what was skipped, then to the quiz', () => {
    expect(lessonView(course, lesson(1), reading()).next).toEqual({ kind: 'lesson', title: lesson(2).title });
    const skipped = reading('A1', 'A3', 'A4', 'A5');
    expect(lessonView(course, lesson(6), skipped).next).toEqual({ kind: 'skipped', number: 2, title: lesson(2).title });
    expect(lessonView(course, lesson(6), reading('A1', 'A2', 'A3', 'A4', 'A5')).next).toEqual({ kind: 'quiz' });
    const done = { state: 'completed' as const, read: ['A1'] };
    expect(lessonView(course, lesson(6), done).next).toEqual({ kind: 'done' });
  });

  it('the care notice stands on the first lesson only', () => {
    expect(lessonView(course, lesson(1), reading()).careNotice).not.toBeNull();
    expect(lessonView(course, lesson(2), reading()).careNotice).toBeNull();
  });

  it('the overview marks what is read and where the learner is', () => {
    const { lessons, next } = overviewOf(course, reading('A1', 'A2'), null);
    expect(lessons.map(({ read, here }) => (read ? 'read' : here ? 'here' : 'later'))).toEqual([
      'read',
      'read',
      'here',
      'later',
      'later',
      'later',
    ]);
    expect(next).toEqual({ kind: 'lesson', number: 3, block: null, first: false });
  });

  it('the course goes on at the block where its reader was, and at the beginning of any other lesson', () => {
    const left = { ...reading('A1'), place: { lessonId: 'A2', block: 4 } };
    expect(overviewOf(course, left, null).next).toEqual({ kind: 'lesson', number: 2, block: 4, first: false });
    expect(nextThing(course, left)).toMatchObject({ number: 2, block: 4 });
    expect(lessonView(course, lesson(2), left).place).toBe(4);
    expect(lessonView(course, lesson(3), left).place).toBeNull();
    expect(overviewOf(course, { ...left, read: ['A1', 'A2'] }, null).next).toMatchObject({ number: 3, block: null });
  });

  it('a failed attempt tells the lessons, a passed one the right answers too', () => {
    const failed = resultView(course, answers(3));
    expect(failed).toMatchObject({ passed: false, correct: 9, needed: 10, review: [{ number: 1 }, { number: 3 }] });
    expect(failed.questions.every((question) => question.better === null)).toBe(true);
    const passed = resultView(course, answers(1));
    expect(passed.questions[0]).toMatchObject({ correct: false, better: [{ text: expect.any(String) }] });
    expect(passed.questions[1]).toMatchObject({ correct: true, better: null });
  });

  it('the next thing: the lesson with its minutes, then the quiz, then nothing', () => {
    expect(nextThing(course, { state: 'enrolled', read: [] })).toMatchObject({
      kind: 'lesson',
      number: 1,
      first: true,
    });
    expect(nextThing(course, reading(...course.lessons.map(({ id }) => id)))).toMatchObject({
      kind: 'quiz',
      questions: 12,
    });
    expect(nextThing(course, { state: 'completed', read: [] })).toBeNull();
  });

  it('the badge of a course in preparation counts what is written', () => {
    const started: Course = parseCourse(unfinishedCourse);
    expect(publicCourse(started)).toMatchObject({ open: false, written: 3, planned: 6 });
    expect(badgeOf(course, reading('A1'))).toEqual({ state: 'in-progress', read: 1, total: 6, nextLesson: 2 });
  });
});
