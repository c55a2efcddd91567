import type { WantedEvent } from '../../tasks/index.js';
import type { EnrolmentState } from '../learning/quiz.rules.js';

export interface EnrolmentForCalendar {
  readonly state: EnrolmentState;
  readonly companyId: string;
  readonly userId: string | null;
  /** Since when the person can open the course. */
  readonly availableAt: Date | null;
}

/** What an enrolment asks of its learner: to finish the course. It is due by no day. */
export function wantedEvents(
  { state, companyId, userId, availableAt }: EnrolmentForCalendar,
  course: { readonly slug: string; readonly title: string },
): WantedEvent[] {
  const isOpen = state === 'enrolled' || state === 'in-progress';
  if (!isOpen || userId === null || availableAt === null) return [];
  return [
    {
      kind: 'courses.finish',
      for: { userId, companyId, roles: ['company_admin', 'company_editor', 'learner'] },
      when: null,
      task: { from: null },
      path: `/aprender/${course.slug}`,
      details: { course: course.title },
    },
  ];
}
