import { levelsReached, missingFor } from '../scoring/levels.rules.js';
import { ownScore } from './assessment.views.js';
import type { AssessmentReview } from './assessment.types.js';

/** An assessment as the API shows it. */
export function currentAssessment(review: AssessmentReview) {
  const { instrument, targetLevel } = review;
  const score = ownScore(review);
  return {
    id: review.id,
    instrument: instrument.version,
    state: review.state,
    targetLevel,
    submittedAt: review.submittedAt,
    profile: review.profile,
    score: {
      global: score.global,
      answered: score.answered,
      applicable: score.applicable,
      dimensions: score.dimensions.map(({ id, percent }) => ({ id, percent })),
      levelsReached: levelsReached(instrument, score),
      missing: missingFor(instrument, score, targetLevel),
    },
    answers: instrument.items.map((item) => ({
      item: item.id,
      applies: score.items[item.id]?.applies ?? true,
      value: review.answers[item.id]?.value ?? null,
      counted: score.items[item.id]?.counted ?? 0,
      note: review.answers[item.id]?.note ?? '',
      evidence: (review.evidence[item.id] ?? []).map(({ id, name, size }) => ({ id, name, size })),
      updatedAt: review.answers[item.id]?.updatedAt ?? null,
      version: review.answers[item.id]?.version ?? 0,
    })),
  };
}
