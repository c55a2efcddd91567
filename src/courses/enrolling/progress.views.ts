import type { Course } from '../catalogue/course.content.js';
import { nextStep, progressOf, type Progress } from './progress.rules.js';

/** What the badge of an enrolment shows. */
export function badgeOf(course: Course, { state, read }: Progress) {
  const step = nextStep(course, read, state);
  return { state, ...progressOf(course, read), nextLesson: step.kind === 'lesson' ? step.number : null };
}
