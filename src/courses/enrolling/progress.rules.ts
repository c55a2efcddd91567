import type { Course } from '../catalogue/course.content.js';
import { isPassed } from './completion.rules.js';
import type { EnrolmentState } from './enrolment.rules.js';

/** Where in a lesson its reader was. */
export interface ReadingPlace {
  readonly lessonId: string;
  /** Among the blocks of the lesson, then its pause and its takeaways; 0 is the first. */
  readonly block: number;
}

/** How far an enrolment is. */
export interface Progress {
  readonly state: EnrolmentState;
  /** Ids of the lessons read. */
  readonly read: readonly string[];
  /** The latest; null or absent where nothing was kept. */
  readonly place?: ReadingPlace | null;
  /** Of the quiz; null or absent before the first attempt. */
  readonly bestScore?: number | null;
}

/** What a learner does next in a course. */
export type NextStep =
  | { kind: 'lesson'; lessonId: string; number: number; title: string }
  | { kind: 'quiz' }
  /** Read and passed, and something else is missing for the certificate. */
  | { kind: 'missing' }
  | { kind: 'done' };

type Outline = Pick<Course, 'lessons'> & Partial<Pick<Course, 'quizSettings'>>;

/** Lessons read, of how many; counts only lessons of this version of the course. */
export function progressOf(course: Outline, read: Iterable<string>): { read: number; total: number } {
  const seen = new Set(read);
  return { read: course.lessons.filter((lesson) => seen.has(lesson.id)).length, total: course.lessons.length };
}

/** The next step: the first unread lesson, then the quiz, then nothing. Lessons may be read in any order. */
export function nextStep(
  course: Outline,
  read: Iterable<string>,
  state: EnrolmentState,
  bestScore: number | null = null,
): NextStep {
  if (state === 'completed') return { kind: 'done' };
  const seen = new Set(read);
  const at = course.lessons.findIndex((lesson) => !seen.has(lesson.id));
  const lesson = course.lessons[at];
  if (lesson) return { kind: 'lesson', lessonId: lesson.id, number: at + 1, title: lesson.title };
  return { kind: isPassed(bestScore, course) ? 'missing' : 'quiz' };
}

/** The step after a lesson that has just been read: the lesson that follows, even when it was read before. */
export function stepAfter(
  course: Outline,
  lessonId: string,
  { read, state, bestScore }: Omit<Progress, 'place'>,
): NextStep {
  const at = course.lessons.findIndex((lesson) => lesson.id === lessonId);
  const following = course.lessons[at + 1];
  if (following) return { kind: 'lesson', lessonId: following.id, number: at + 2, title: following.title };
  return nextStep(course, [...read, lessonId], state, bestScore);
}

/** The block at which the lesson goes on; null for its beginning. */
export const blockIn = (lessonId: string, place: ReadingPlace | null | undefined): number | null =>
  place?.lessonId === lessonId && place.block > 0 ? place.block : null;

/** The block of that number, as far as the lesson has it: its text, its pause, its takeaways. */
export const blockWithin = ({ blocks }: Pick<Course['lessons'][number], 'blocks'>, block: number): number =>
  Math.min(block, blocks.length + 1);
