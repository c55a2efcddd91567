import type { WantedEvent } from '../../tasks/index.js';
import type { AssessmentState } from './assessment.rules.js';

/**
 * The company's task to finish and send a draft. It has no due date; once FM4 has given it back, the audit's task has one.
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
