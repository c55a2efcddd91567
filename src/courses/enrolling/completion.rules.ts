import type { Course } from '../catalogue/course.content.js';
import { PASS_MARK } from '../course.rules.js';

/** What somebody did in a course, in whatever order it came. */
export interface CompletionFacts {
  /** Ids of the lessons read, or heard in sessions that count as the lessons; those of other versions do no harm. */
  readonly read: Iterable<string>;
  /** Of the attempts at the quiz, 0 to 100; null before the first. */
  readonly bestScore: number | null;
  /** Surveys that the course asks for and that were not answered; none where it asks for none. */
  readonly surveys: readonly DueSurvey[];
}

/** A survey that is still to be answered. */
export interface DueSurvey {
  readonly when: 'before' | 'after';
  /** Where it is answered. */
  readonly href: string;
}

/** One thing that is missing for the certificate. */
export type MissingPart =
  | { readonly kind: 'lessons'; readonly numbers: readonly number[]; readonly total: number }
  | { readonly kind: 'quiz'; readonly best: number | null }
  | ({ readonly kind: 'survey' } & DueSurvey);

/** Whether the best attempt passes the quiz of that course. */
export const isPassed = (bestScore: number | null, { quizSettings }: Partial<Pick<Course, 'quizSettings'>>): boolean =>
  bestScore !== null && bestScore >= (quizSettings?.passMark ?? PASS_MARK);

/** All that is missing for the certificate, in the order in which it is done; nothing: the course is completed. */
export function missingOf(
  course: Pick<Course, 'lessons' | 'quiz'> & Partial<Pick<Course, 'quizSettings'>>,
  facts: CompletionFacts,
): MissingPart[] {
  const read = new Set(facts.read);
  const numbers = course.lessons.flatMap(({ id }, at) => (read.has(id) ? [] : [at + 1]));
  const surveys = (when: DueSurvey['when']) =>
    facts.surveys.filter((one) => one.when === when).map((one) => ({ kind: 'survey' as const, ...one }));
  return [
    ...surveys('before'),
    ...(numbers.length > 0 ? [{ kind: 'lessons' as const, numbers, total: course.lessons.length }] : []),
    ...(course.quiz.length > 0 && !isPassed(facts.bestScore, course)
      ? [{ kind: 'quiz' as const, best: facts.bestScore }]
      : []),
    ...surveys('after'),
  ];
}
