import type { WantedEvent } from '../../tasks/index.js';
import type { AssessmentState } from '../submission/submission.rules.js';

/**
 * What a self-assessment asks of its company: to be finished and sent. It is due by no day; once FM4 has given it back,
 * its audit asks with a day.
 */
export function wantedEvents(assessment: {
  readonly companyId: string;
  readonly state: AssessmentState;
  readonly submittedAt: Date | null;
}): WantedEvent[] {
  if (assessment.state !== 'draft' || assessment.submittedAt !== null) return [];
  return [
    {
      kind: 'assessments.draft',
      for: { userId: null, companyId: assessment.companyId, roles: ['company_admin', 'company_editor'] },
      when: null,
      task: { from: null },
      path: '/empresa/autoevaluacion',
      details: {},
    },
  ];
}
