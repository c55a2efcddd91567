import { companyRoles } from '../../database/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import { isOpen, type EnrolmentState } from './enrolment.rules.js';

export interface EnrolmentForCalendar {
  readonly state: EnrolmentState;
  readonly companyId: string | null;
  readonly userId: string | null;
  /** When the learner could first open the course. */
  readonly availableAt: Date | null;
  /** The last day on which it should be finished. */
  readonly dueOn: string | null;
}

/** The learner's task to finish the course, by its last day if it has one. */
export function wantedEvents(
  { state, companyId, userId, availableAt, dueOn }: EnrolmentForCalendar,
  course: { readonly slug: string; readonly title: string },
): WantedEvent[] {
  if (!isOpen({ state }) || userId === null || availableAt === null) return [];
  return [
    {
      kind: 'courses.finish',
      for: { userId, companyId, roles: companyId === null ? [] : companyRoles },
      when: dueOn === null ? null : { day: dueOn },
      task: { from: null },
      path: `/aprender/${course.slug}`,
      details: { course: course.title },
    },
  ];
}
