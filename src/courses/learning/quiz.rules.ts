import type { Course, Option, Question } from '../catalogue/course.content.js';
import { PASS_MARK } from '../course.rules.js';

/** Chosen option by question; a question that is absent was not answered. */
export type Answers = Record<string, string>;

export interface GradedQuestion {
  question: Question;
  chosen: Option;
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

/** Questions without a valid answer; a quiz is graded only when all are answered. */
export function unanswered(course: Pick<Course, 'quiz'>, answers: Answers): Question[] {
  return course.quiz.filter((question) => !question.options.some((option) => option.id === answers[question.id]));
}

/** The answers that name a question of the quiz and one of its options. */
export function validAnswers(course: Pick<Course, 'quiz'>, answers: Answers): Answers {
  const open = new Set(unanswered(course, answers).map(({ id }) => id));
  return Object.fromEntries(course.quiz.filter(({ id }) => !open.has(id)).map(({ id }) => [id, answers[id]!]));
}

/** Grades a complete set of answers. Throws on an incomplete one: ask `unanswered` before. */
export function gradeQuiz(course: Pick<Course, 'quiz' | 'lessons'>, answers: Answers): Grade {
  const questions = course.quiz.map((question) => {
    const chosen = question.options.find((option) => option.id === answers[question.id]);
    if (!chosen) throw new Error(`question ${question.id} is not answered`);
    return { question, chosen, correct: chosen.correct };
  });
  const total = questions.length;
  const correct = questions.filter((one) => one.correct).length;
  const wrong = new Set(questions.filter((one) => !one.correct).map((one) => one.question.lessonId));
  return {
    score: total === 0 ? 0 : Math.floor((correct * 100) / total),
    passed: total > 0 && correct * 100 >= PASS_MARK * total,
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
  return question.options
    .map((option) => ({ option, rank: hash(`${attemptSeed}/${question.id}/${option.id}`) }))
    .sort((one, other) => one.rank - other.rank || one.option.id.localeCompare(other.option.id))
    .map(({ option }) => option);
}

// FNV-1a with a final mix: not for secrets, only so that the right option is equally likely in each place.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
