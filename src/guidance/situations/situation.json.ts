import type { SituationRow } from './situations.queries.js';
import { isOverdue } from '../review.rules.js';
import { claimOf } from './situations.views.js';

/** One line of the list that the API gives. */
export function situationSummary(row: SituationRow, today: string) {
  const { content } = row;
  return {
    id: row.slug,
    question: content.question,
    name: content.name,
    group: content.group,
    /** `ask` is no refusal: consult somebody first. */
    verdict: content.verdict,
    page: `/guia/situaciones/${row.slug}`,
    review: {
      reviewedOn: row.reviewedOn,
      nextReviewOn: row.nextReviewOn,
      reviewedBy: row.reviewedBy,
      overdue: isOverdue(row, today),
    },
  };
}

/** One situation as the API gives it. What is not for publication is not in it. */
export function situationJson(row: SituationRow, today: string) {
  const { content } = row;
  return {
    ...situationSummary(row, today),
    language: 'es-MX',
    legalAdvice: false,
    condition: content.condition,
    proofs: content.proofs,
    validity: content.validity,
    documents: content.documents,
    doNotAsk: content.forbidden.map(claimOf),
    steps: content.steps,
    countsAsForeigner: content.countsAsForeigner,
    employerRegistration: content.employerRegistration,
    notes: content.notes.map(claimOf),
    grounds: content.grounds,
    sources: content.sources,
    articlesRead: content.articlesRead,
  };
}
