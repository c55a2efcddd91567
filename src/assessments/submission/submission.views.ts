import type { SubmissionShape } from '#templates/assessments/submission/submission.shapes';
import type { Assessment } from '../answering/assessment.types.js';
import { unknownIn } from '../answering/answer.rules.js';
import { fileCount } from '../answering/assessment.views.js';
import type { TeamFacts } from '../answering/list.rules.js';
import { ownScore } from '../scoring/own-score.rules.js';
import { scoreView } from '../scoring/score.views.js';
import { MAX_POST_LENGTH, MAX_SIGNATURE_LENGTH, statementsOf, submissionBlockers } from './submission.rules.js';

/** What is about to be sent; `about` is what the assessment itself does not know, `team` who should answer what. */
export function submissionView(
  assessment: Assessment,
  about: Pick<SubmissionShape, 'certified' | 'companyName' | 'maySign' | 'admins'>,
  team: Pick<TeamFacts, 'assigned' | 'names'>,
): SubmissionShape {
  const { instrument } = assessment;
  const score = ownScore(assessment);
  const declaration = { name: 'any', post: 'any', accepted: [] };
  const unknown = unknownIn(assessment.answers);
  const blockers = submissionBlockers(instrument, assessment.profile, score, declaration, unknown);
  const listed = (ids: readonly string[]) =>
    ids.map((id) => {
      const assigned = team.assigned.get(id);
      return {
        id,
        text: instrument.items.find((item) => item.id === id)?.text ?? '',
        assigned: assigned
          ? { name: team.names.get(assigned.assigneeId) ?? null, mine: false, dueOn: assigned.dueOn }
          : null,
      };
    });
  return {
    ...about,
    score: scoreView(instrument, score, assessment.targetLevel),
    statements: statementsOf(instrument),
    maxSignatureLength: MAX_SIGNATURE_LENGTH,
    maxPostLength: MAX_POST_LENGTH,
    blockers: blockers.flatMap((blocker): SubmissionShape['blockers'] => {
      if (blocker.kind === 'profile') return [{ kind: 'profile' }];
      if (blocker.kind !== 'answers' && blocker.kind !== 'unknown') return [];
      return [{ kind: blocker.kind, items: listed(blocker.items) }];
    }),
    files: fileCount(assessment),
    withoutEvidence: Object.values(score.items).filter((item) => item.applies && item.lacksEvidence).length,
    coursesNeeded: instrument.levels.find((level) => level.id === assessment.targetLevel)?.courses ?? '',
  };
}
