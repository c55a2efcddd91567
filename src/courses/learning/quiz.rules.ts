import type { Course, Option, Question } from '../catalogue/course.content.js';

/** Where one person stands in one course. `withdrawn` ends it without a certificate; enrolling again starts anew. */
export type EnrolmentState = 'enrolled' | 'in-progress' | 'completed' | 'withdrawn';
export type EnrolmentAct = 'read' | 'fail' | 'pass' | 'withdraw';

/** Life of an enrolment. What is not listed is refused. */
export const enrolmentMoves: Record<EnrolmentState, Partial<Record<EnrolmentAct, EnrolmentState>>> = {
  enrolled: { read: 'in-progress', fail: 'in-progress', pass: 'completed', withdraw: 'withdrawn' },
  'in-progress': { read: 'in-progress', fail: 'in-progress', pass: 'completed', withdraw: 'withdrawn' },
  // Reading again after the certificate is welcome and changes nothing.
  completed: { read: 'completed' },
  withdrawn: {},
};

export function moveEnrolment(state: EnrolmentState, act: EnrolmentAct): EnrolmentState | null {
  return enrolmentMoves[state][act] ?? null;
}

/** A person has one course open at a time in these states: the unique index of the table says the same. */
export const openStates: readonly EnrolmentState[] = ['enrolled', 'in-progress'];

/** Reminding by hand is for open courses, and at most once a day: more would be nagging. */
export const REMIND_AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;

export function mayRemind(
  { state, remindedAt }: { state: EnrolmentState; remindedAt: Date | null },
  now: Date,
): boolean {
  if (!openStates.includes(state)) return false;
  return remindedAt === null || now.getTime() - remindedAt.getTime() >= REMIND_AGAIN_AFTER_MS;
}

/** Of 100. The project's own rule: `content/cursos.md` and the distinction ask for it. */
export const PASS_MARK = 80;

/** What a learner does next in a course. */
export type NextStep =
  { kind: 'lesson'; lessonId: string; number: number; title: string } | { kind: 'quiz' } | { kind: 'done' };

type Outline = Pick<Course, 'lessons'>;

/** How many lessons are read, of how many: only lessons that the course still has are counted. */
export function progressOf(course: Outline, read: Iterable<string>): { read: number; total: number } {
  const seen = new Set(read);
  return { read: course.lessons.filter((lesson) => seen.has(lesson.id)).length, total: course.lessons.length };
}

/** Where to go on: the first lesson not yet read, then the quiz, then nothing. The order of reading does not matter. */
export function nextStep(course: Outline, read: Iterable<string>, state: EnrolmentState): NextStep {
  if (state === 'completed') return { kind: 'done' };
  const seen = new Set(read);
  const at = course.lessons.findIndex((lesson) => !seen.has(lesson.id));
  const lesson = course.lessons[at];
  return lesson ? { kind: 'lesson', lessonId: lesson.id, number: at + 1, title: lesson.title } : { kind: 'quiz' };
}

/** Where "next" leads from a lesson that has just been read: the one after it, also when it was read before. */
export function stepAfter(course: Outline, lessonId: string, read: Iterable<string>, state: EnrolmentState): NextStep {
  const at = course.lessons.findIndex((lesson) => lesson.id === lessonId);
  const following = course.lessons[at + 1];
  if (following) return { kind: 'lesson', lessonId: following.id, number: at + 2, title: following.title };
  return nextStep(course, [...read, lessonId], state);
}

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

/** Questions without an answer that the quiz has: nothing is graded until there are none. */
export function unanswered(course: Pick<Course, 'quiz'>, answers: Answers): Question[] {
  return course.quiz.filter((question) => !question.options.some((option) => option.id === answers[question.id]));
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

// FNV-1a with a final mix: not for secrets, only so that the right option has no favourite place.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
