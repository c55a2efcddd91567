import { levelsReached, missingFor } from '../scoring/levels.rules.js';
import { ownScore } from '../scoring/own-score.rules.js';
import type { Assessment } from './assessment.types.js';

/** An assessment as the API shows it. */
export function currentAssessment(assessment: Assessment) {
  const { instrument, targetLevel } = assessment;
  const score = ownScore(assessment);
  return {
    id: assessment.id,
    instrument: instrument.version,
    state: assessment.state,
    targetLevel,
    submittedAt: assessment.submittedAt,
    profile: assessment.profile,
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
      value: assessment.answers[item.id]?.value ?? null,
      unknown: assessment.answers[item.id]?.unknown ?? false,
      counted: score.items[item.id]?.counted ?? 0,
      note: assessment.answers[item.id]?.note ?? '',
      evidence: (assessment.evidence[item.id] ?? []).map(({ id, name, size }) => ({ id, name, size })),
      updatedAt: assessment.answers[item.id]?.updatedAt ?? null,
      version: assessment.answers[item.id]?.version ?? 0,
    })),
  };
}
