import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseCourse } from '../catalogue/course.content.js';
import {
  enrolmentMoves,
  gradeQuiz,
  mayRemind,
  moveEnrolment,
  nextStep,
  openStates,
  progressOf,
  shuffledOptions,
  stepAfter,
  unanswered,
  type Answers,
  type EnrolmentAct,
  type EnrolmentState,
} from './quiz.rules.js';

const course = parseCourse(readFileSync('src/courses/content/curso-a.md', 'utf8'));
const ids = course.lessons.map((lesson) => lesson.id);

const right: Answers = Object.fromEntries(
  course.quiz.map((question) => [question.id, question.options.find((option) => option.correct)?.id ?? '']),
);
const wrongIn = (...questionIds: string[]): Answers => ({
  ...right,
  ...Object.fromEntries(
    course.quiz
      .filter((question) => questionIds.includes(question.id))
      .map((question) => [question.id, question.options.find((option) => !option.correct)?.id ?? '']),
  ),
});

describe('where a learner goes on', () => {
  it('starts with the first lesson', () => {
    expect(nextStep(course, [], 'enrolled')).toMatchObject({ kind: 'lesson', lessonId: 'A1', number: 1 });
  });

  it('goes on after the three lessons read before the break', () => {
    expect(nextStep(course, ['A1', 'A2', 'A3'], 'in-progress')).toMatchObject({ lessonId: 'A4', number: 4 });
  });

  it('comes back to a lesson that was skipped', () => {
    expect(nextStep(course, ['A1', 'A3', 'A4'], 'in-progress')).toMatchObject({ lessonId: 'A2' });
  });

  it('asks for the quiz once everything is read, and for nothing once it is passed', () => {
    expect(nextStep(course, ids, 'in-progress')).toEqual({ kind: 'quiz' });
    expect(nextStep(course, ids, 'completed')).toEqual({ kind: 'done' });
  });

  it('leads from an old tab to the lesson after it, not back', () => {
    expect(stepAfter(course, 'A2', ['A1', 'A2', 'A3', 'A4'], 'in-progress')).toMatchObject({ lessonId: 'A3' });
  });

  it('leads from the last lesson to the one that was skipped, if any, else to the quiz', () => {
    expect(stepAfter(course, 'A6', ['A1', 'A2', 'A4', 'A5'], 'in-progress')).toMatchObject({ lessonId: 'A3' });
    expect(stepAfter(course, 'A6', ['A1', 'A2', 'A3', 'A4', 'A5'], 'in-progress')).toEqual({ kind: 'quiz' });
  });

  it('never sends anyone to a lesson that was read, in whatever order and how often', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids, 'A9')), (read) => {
        const step = nextStep(course, read, 'in-progress');
        if (step.kind === 'lesson') expect(read).not.toContain(step.lessonId);
        else expect(progressOf(course, read)).toEqual({ read: 6, total: 6 });
      }),
    );
  });

  it('counts a lesson once and only lessons of the course', () => {
    expect(progressOf(course, ['A1', 'A1', 'A2', 'Z1'])).toEqual({ read: 2, total: 6 });
  });
});

describe('the quiz', () => {
  it('all right is 100', () => {
    expect(gradeQuiz(course, right)).toMatchObject({ score: 100, passed: true, correct: 12, total: 12, review: [] });
  });

  it('10 of 12 is 83 and passes', () => {
    expect(gradeQuiz(course, wrongIn('A-P01', 'A-P05'))).toMatchObject({ score: 83, passed: true, correct: 10 });
  });

  it('9 of 12 is 75, does not pass, and says which lessons to read again, in their order', () => {
    const grade = gradeQuiz(course, wrongIn('A-P05', 'A-P01', 'A-P06'));
    expect(grade).toMatchObject({ score: 75, passed: false });
    expect(grade.review.map((lesson) => lesson.id)).toEqual(['A1', 'A3']);
  });

  it('4 of 5 is exactly 80 and passes', () => {
    const five = { lessons: course.lessons, quiz: course.quiz.slice(0, 5) };
    expect(gradeQuiz(five, wrongIn('A-P02'))).toMatchObject({ score: 80, passed: true });
  });

  it('names the questions without an answer, also when the answer is no option of theirs', () => {
    const answers: Answers = { ...right, 'A-P03': 'z' };
    delete answers['A-P07'];
    expect(unanswered(course, answers).map((question) => question.id)).toEqual(['A-P03', 'A-P07']);
    expect(() => gradeQuiz(course, answers)).toThrow('A-P03 is not answered');
  });

  it('passes exactly from 80 of 100 on, and one more right answer never lowers the score', () => {
    const choice = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(choice, { minLength: 12, maxLength: 12 }), fc.nat(11), (choices, at) => {
        const answers = Object.fromEntries(course.quiz.map((question, n) => [question.id, choices[n] ?? 'a']));
        const grade = gradeQuiz(course, answers);
        expect(grade.passed).toBe(grade.correct >= 10);
        const id = course.quiz[at]?.id ?? '';
        const better = gradeQuiz(course, { ...answers, [id]: right[id] ?? '' });
        expect(better.score).toBeGreaterThanOrEqual(grade.score);
      }),
    );
  });

  it('shuffles the same for the same attempt, and loses no option', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(...course.quiz), (seed, question) => {
        const once = shuffledOptions(question, seed);
        expect(shuffledOptions(question, seed)).toEqual(once);
        expect(once.map((option) => option.id).sort()).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });

  it('gives the right option no favourite place', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 400; seed += 1) {
      for (const question of course.quiz) {
        const at = shuffledOptions(question, `attempt-${seed}`).findIndex((option) => option.correct);
        places[at] = (places[at] ?? 0) + 1;
      }
    }
    for (const count of places) expect(Math.abs(count - 1200)).toBeLessThan(130);
  });
});

describe('the life of an enrolment', () => {
  it.each<[EnrolmentState, EnrolmentAct, EnrolmentState | null]>([
    ['enrolled', 'read', 'in-progress'],
    ['in-progress', 'fail', 'in-progress'],
    ['in-progress', 'pass', 'completed'],
    ['completed', 'read', 'completed'],
    ['completed', 'fail', null],
    ['completed', 'withdraw', null],
    ['withdrawn', 'read', null],
    ['withdrawn', 'pass', null],
  ])('%s, %s → %s', (state, act, next) => {
    expect(moveEnrolment(state, act)).toBe(next);
  });

  it('may be reminded of by hand once a day, while it is open', () => {
    const now = new Date('2026-11-23T16:00:00Z');
    const at = (hours: number) => new Date(now.getTime() - hours * 60 * 60 * 1000);
    expect(mayRemind({ state: 'enrolled', remindedAt: null }, now)).toBe(true);
    expect(mayRemind({ state: 'in-progress', remindedAt: at(23) }, now)).toBe(false);
    expect(mayRemind({ state: 'in-progress', remindedAt: at(24) }, now)).toBe(true);
    expect(mayRemind({ state: 'completed', remindedAt: null }, now)).toBe(false);
  });

  it('ends: completed and withdrawn never become open again', () => {
    for (const state of ['completed', 'withdrawn'] as const) {
      for (const next of Object.values(enrolmentMoves[state])) expect(openStates).not.toContain(next);
    }
  });
});
