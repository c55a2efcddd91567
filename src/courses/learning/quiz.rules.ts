import type { Course, Option, Question } from '../catalogue/course.content.js';
import { askedOf, choicesOf } from '../catalogue/question.rules.js';
import { PASS_MARK, QUIZ_DEFAULTS } from '../course.rules.js';
import { type AnswerPart, type Answers, gradeAnswer, keptAnswer, missingIn, type Missing } from './answers.rules.js';

export type { Answers } from './answers.rules.js';

type Quiz = Pick<Course, 'quiz'> & Partial<Pick<Course, 'quizSettings'>>;

export interface GradedQuestion {
  question: Question;
  /** What was answered, part by part. */
  parts: AnswerPart[];
  correct: boolean;
}

export interface Grade {
  /** 0–100, whole; rounded down, so that 80 means 80. */
  score: number;
  passed: boolean;
  correct: number;
  total: number;
  questions: GradedQuestion[];
  /** Lessons to read again, in the order of the course. */
  review: { id: string; number: number; title: string }[];
}

/** The course with the questions that one attempt asks, in its order; the same seed always draws the same. */
export function drawQuiz<T extends Quiz>(course: T, seed: string): T {
  const { shuffleQuestions } = { ...QUIZ_DEFAULTS, ...course.quizSettings };
  const asked = askedOf(course);
  if (asked === course.quiz.length && !shuffleQuestions) return course;
  const drawn = ranked(course.quiz, ({ id }) => `${seed}/${id}`).slice(0, asked);
  const chosen = new Set(drawn);
  return { ...course, quiz: shuffleQuestions ? drawn : course.quiz.filter((question) => chosen.has(question)) };
}

/** Questions without a valid answer; a quiz is graded only when all are answered. */
export function unanswered(course: Pick<Course, 'quiz'>, answers: Answers): Question[] {
  return course.quiz.filter((question) => missingIn(question, answers[question.id]) !== null);
}

/** What each question lacks to be graded, by its id; nothing when the quiz can be. */
export function missingAnswers(course: Pick<Course, 'quiz'>, answers: Answers): Record<string, Missing> {
  const missing = course.quiz.map(({ id }, at) => [id, missingIn(course.quiz[at]!, answers[id])] as const);
  return Object.fromEntries(missing.filter((entry): entry is [string, Missing] => entry[1] !== null));
}

/** The answers that name a question of the quiz and options that it has, as far as they were given. */
export function validAnswers(course: Pick<Course, 'quiz'>, answers: Answers): Answers {
  const kept = course.quiz.map((question) => [question.id, keptAnswer(question, answers[question.id])] as const);
  return Object.fromEntries(kept.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The course with the questions to which there is a whole answer, in its order: what one attempt asked. */
export const answeredQuiz = (course: Course, answers: Answers): Course => ({
  ...course,
  quiz: course.quiz.filter((question) => missingIn(question, answers[question.id]) === null),
});

/** Grades a complete set of answers. Throws on an incomplete one: ask `unanswered` before. */
export function gradeQuiz(course: Quiz & Pick<Course, 'lessons'>, answers: Answers): Grade {
  const questions = course.quiz.map((question) => {
    if (missingIn(question, answers[question.id]) !== null) throw new Error(`question ${question.id} is not answered`);
    return { question, ...gradeAnswer(question, answers[question.id]) };
  });
  const total = questions.length;
  const correct = questions.filter((one) => one.correct).length;
  const passMark = course.quizSettings?.passMark ?? PASS_MARK;
  const wrong = new Set(questions.filter((one) => !one.correct).map((one) => one.question.lessonId));
  return {
    score: total === 0 ? 0 : Math.floor((correct * 100) / total),
    passed: total > 0 && correct * 100 >= passMark * total,
    correct,
    total,
    questions,
    review: course.lessons
      .map(({ id, title }, at) => ({ id, title, number: at + 1 }))
      .filter((lesson) => wrong.has(lesson.id)),
  };
}

/** The options of a question in the order of one attempt: the same attempt always shows the same order. */
export function shuffledOptions(question: Question, attemptSeed: string): Option[] {
  return ranked<Option>(question.options, ({ id }) => `${attemptSeed}/${question.id}/${id}`);
}

/** What a question offers in one attempt: numbers are typed, true stands before false, and no step in its right place. */
export function optionsShown(
  course: Partial<Pick<Course, 'quizSettings'>>,
  question: Question,
  seed: string,
): Option[] {
  if (question.kind === 'number') return [];
  const { shuffleOptions } = { ...QUIZ_DEFAULTS, ...course.quizSettings };
  const shuffled = question.kind !== 'true-false' && (shuffleOptions || question.kind === 'ordering');
  return shuffled ? shuffledOptions(question, seed) : question.options;
}

/** The texts of the other side of a question about pairs, in the order of one attempt. */
export function shuffledChoices(question: Question, attemptSeed: string): { id: string; text: string }[] {
  if (question.kind !== 'matching') return [];
  return ranked(choicesOf(question), ({ id }) => `${attemptSeed}/${question.id}/${id}`);
}

/** In the order of the hashes of their keys: each order is equally likely, and the same keys give the same one. */
function ranked<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  return list
    .map((one) => ({ one, key: keyOf(one), rank: hash(keyOf(one)) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
}

// FNV-1a with a final mix: not for secrets, only so that the right option is equally likely in each place.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
