import type { SubmissionShape } from '#templates/assessments/submission/submission.shapes';
import type { Assessment } from '../answering/assessment.types.js';
import { fileCount } from '../answering/assessment.views.js';
import { ownScore } from '../scoring/own-score.rules.js';
import { scoreView } from '../scoring/score.views.js';
import { MAX_POST_LENGTH, MAX_SIGNATURE_LENGTH, statementsOf, submissionBlockers } from './submission.rules.js';

/** What is about to be sent; `about` is what the assessment itself does not know. */
export function submissionView(
  assessment: Assessment,
  about: Pick<SubmissionShape, 'certified' | 'companyName' | 'maySign' | 'admins'>,
): SubmissionShape {
  const { instrument } = assessment;
  const score = ownScore(assessment);
  const blockers = submissionBlockers(instrument, assessment.profile, score, {
    name: 'any',
    post: 'any',
    accepted: [],
  });
  return {
    ...about,
    score: scoreView(instrument, score, assessment.targetLevel),
    statements: statementsOf(instrument),
    maxSignatureLength: MAX_SIGNATURE_LENGTH,
    maxPostLength: MAX_POST_LENGTH,
    blockers: blockers.flatMap((blocker): SubmissionShape['blockers'] => {
      if (blocker.kind === 'profile') return [{ kind: 'profile' }];
      if (blocker.kind !== 'answers') return [];
      return [{ kind: 'answers', n: blocker.items.length, first: blocker.items[0] ?? '' }];
    }),
    files: fileCount(assessment),
    withoutEvidence: Object.values(score.items).filter((item) => item.applies && item.lacksEvidence).length,
    coursesNeeded: instrument.levels.find((level) => level.id === assessment.targetLevel)?.courses ?? '',
  };
}
