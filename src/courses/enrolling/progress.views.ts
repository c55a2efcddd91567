import { type Day, daysBetween } from '#libs/mexico';
import type { Course } from '../catalogue/course.content.js';
import { RENEW_FROM_DAYS } from '../course.rules.js';
import type { EnrolmentRow } from './enrolments.queries.js';
import { nextStep, progressOf, type Progress } from './progress.rules.js';

/** What the badge of an enrolment shows. */
export function badgeOf(course: Course, { state, read, bestScore }: Progress) {
  const step = nextStep(course, read, state, bestScore);
  const badge = { state, ...progressOf(course, read), nextLesson: step.kind === 'lesson' ? step.number : null };
  return step.kind === 'missing' ? { ...badge, left: true } : badge;
}

/** What has become of the certificate of a completed enrolment; nothing while it counts. */
export function heldOf(
  { certificateEnds, certificateWithdrawn }: Pick<EnrolmentRow, 'certificateEnds' | 'certificateWithdrawn'>,
  today: Day,
): { certificate?: 'withdrawn' | 'ended' | 'ending' } {
  if (certificateWithdrawn) return { certificate: 'withdrawn' };
  if (certificateEnds === null) return {};
  if (certificateEnds < today) return { certificate: 'ended' };
  return daysBetween(today, certificateEnds) <= RENEW_FROM_DAYS ? { certificate: 'ending' } : {};
}
