import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseCourse } from '../catalogue/course.content.js';
import { QUIZ_DEFAULTS } from '../course.rules.js';
import { drawQuiz, gradeQuiz, shuffledOptions, unanswered, type Answers } from './quiz.rules.js';

const course = parseCourse(readFileSync('src/courses/content/curso-a.md', 'utf8'));

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

describe('a bank', () => {
  const bank = (settings: object) => ({ ...course, quizSettings: { ...QUIZ_DEFAULTS, ...settings } });
  const ids = ({ quiz }: { quiz: readonly { id: string }[] }) => quiz.map(({ id }) => id);

  it('draws as many as the course says, the same for the same attempt, in the order of the source', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 12 }), (seed, draw) => {
        const drawn = drawQuiz(bank({ draw }), seed);
        expect(ids(drawn)).toHaveLength(draw);
        expect(ids(drawQuiz(bank({ draw }), seed))).toEqual(ids(drawn));
        expect(ids(drawn)).toEqual(ids(course).filter((id) => ids(drawn).includes(id)));
      }),
    );
  });

  it('shuffles the questions where the course says so, and loses none', () => {
    const shuffled = ids(drawQuiz(bank({ shuffleQuestions: true }), 'one'));
    expect([...shuffled].sort()).toEqual(ids(course));
    expect(ids(drawQuiz(bank({ shuffleQuestions: true }), 'one'))).toEqual(shuffled);
    expect(ids(drawQuiz(bank({ shuffleQuestions: true }), 'other'))).not.toEqual(shuffled);
    expect(ids(drawQuiz(course, 'one'))).toEqual(ids(course));
  });

  it('asks each question equally often', () => {
    const times = new Map(ids(course).map((id) => [id, 0]));
    for (let seed = 0; seed < 1200; seed += 1) {
      for (const id of ids(drawQuiz(bank({ draw: 3 }), `attempt-${seed}`))) times.set(id, times.get(id)! + 1);
    }
    for (const count of times.values()) expect(Math.abs(count - 300)).toBeLessThan(70);
  });

  it('passes by the mark of the course', () => {
    const six = wrongIn('A-P01', 'A-P02', 'A-P03', 'A-P04', 'A-P05', 'A-P06');
    expect(gradeQuiz(bank({ passMark: 50 }), six)).toMatchObject({ score: 50, passed: true });
    expect(gradeQuiz(bank({ passMark: 51 }), six)).toMatchObject({ score: 50, passed: false });
  });
});
