import type { CaseScoreShape } from '#templates/audits/score/case-score.page';
import { scoreLinesView } from '../../assessments/index.js';
import { bannerOf, type ReviewSource } from '../review/review.views.js';
import { explainedCase, hasScore, type ScoreBy } from './case-score.rules.js';

/** The page on which the score of a case is explained. */
export function caseScoreView(source: ReviewSource, by: ScoreBy): CaseScoreShape {
  const { found, submission } = source;
  const base = `/fm4/auditorias/${found.audit.id}`;
  const { declaredName, declaredAt, signed } = submission;
  return {
    banner: bannerOf(source),
    by,
    base,
    lines: hasScore(source, by)
      ? scoreLinesView(submission.instrument, explainedCase(source, by), `${base}/puntuacion/hoja.csv?segun=${by}`)
      : null,
    declaration: declaredAt && {
      name: declaredName ?? '',
      at: declaredAt,
      post: signed?.signedPost ?? null,
      sha256: signed?.sha256 ?? null,
    },
  };
}
