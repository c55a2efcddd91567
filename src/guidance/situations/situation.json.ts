import type { EnglishWords } from '#templates/guidance/situations/english';
import { claimOf } from '../claim.views.js';
import { reviewNote } from '../review-note.views.js';
import type { SituationRow } from './situations.queries.js';

/** A situation in the list of the API. */
export function situationSummary(row: SituationRow, today: string) {
  const { content } = row;
  return {
    id: row.slug,
    question: content.question,
    name: content.name,
    group: content.group,
    /** `ask` is no refusal: consult first. */
    verdict: content.verdict,
    page: `/guia/situaciones/${row.slug}`,
    review: reviewNote(row, today),
  };
}

/** One situation in the API, without what is not for publication. */
export function situationJson(row: SituationRow, today: string, english: EnglishWords | null) {
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
    // without native review: the Spanish text counts
    english: english && {
      draft: true,
      name: english.name ?? null,
      verdict: english.verdict,
      documents: english.documents,
      doNotAsk: english.mustNotAsk,
    },
  };
}
