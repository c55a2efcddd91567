import type { Course } from '../catalogue/course.content.js';

type Versions = Pick<Course, 'lessons' | 'quiz'>;

/** What becomes of somebody's progress in a newer version: lessons are the same by their id, whatever they say. */
export interface Moving {
  /** Lessons that stay read. */
  readonly kept: readonly string[];
  /** Lessons of the newer version that are still to be read. */
  readonly toRead: readonly string[];
  /** Lessons that were read and are no longer part of the course. */
  readonly gone: readonly string[];
}

/** What moving to the newer version keeps. @param read ids of the lessons read */
export function movingTo(from: Versions, to: Versions, read: readonly string[]): Moving {
  const seen = new Set(read);
  return {
    kept: to.lessons.filter(({ id }) => seen.has(id)).map(({ title }) => title),
    toRead: to.lessons.filter(({ id }) => !seen.has(id)).map(({ title }) => title),
    gone: from.lessons
      .filter(({ id }) => seen.has(id) && !to.lessons.some((one) => one.id === id))
      .map(({ title }) => title),
  };
}

/** The answers that were given and not sent, to questions that both versions ask in the same words. */
export function answersKept<T>(from: Versions, to: Versions, answers: Readonly<Record<string, T>>): Record<string, T> {
  const same = to.quiz.filter((question) => {
    const before = from.quiz.find(({ id }) => id === question.id);
    return before !== undefined && JSON.stringify(before) === JSON.stringify(question);
  });
  return Object.fromEntries(Object.entries(answers).filter(([id]) => same.some((question) => question.id === id)));
}

/** The place in a lesson, where the lesson still is. */
export const placeKept = <T extends { readonly lessonId: string }>(
  to: Versions,
  place: T | null | undefined,
): T | null => (place && to.lessons.some(({ id }) => id === place.lessonId) ? place : null);
