import type {
  LevelShape,
  OverviewShape,
  ProfileQuestionShape,
  SentShape,
  StartShape,
} from '#templates/assessments/answering/assessment.shapes';
import type { Instrument } from '../instrument/instrument.types.js';
import { companySize, missingProfileFields } from '../instrument/profile.rules.js';
import { firstUnanswered, ownScore } from '../scoring/own-score.rules.js';
import { appliesTo } from '../scoring/score.rules.js';
import { dimensionViews, scoreView } from '../scoring/score.views.js';
import { unknownIn } from './answer.rules.js';
import type { Assessment } from './assessment.types.js';

export function startView(instrument: Instrument, previousSubmittedAt: Date | null): StartShape {
  return {
    items: instrument.items.length,
    estimatedTime: instrument.estimatedTime,
    period: instrument.period,
    notice: instrument.notice,
    levels: levelViews(instrument),
    previousSubmittedAt,
  };
}

export function overviewView(assessment: Assessment): OverviewShape {
  const { instrument, profile } = assessment;
  const score = ownScore(assessment);
  return {
    score: scoreView(instrument, score, assessment.targetLevel),
    dimensions: dimensionViews(instrument, score, assessment.evidence, unknownIn(assessment.answers)),
    unknown: unknownLeft(assessment).length,
    levels: levelViews(instrument),
    profileComplete: missingProfileFields(instrument, profile).length === 0,
    size: companySize(profile),
    next: firstUnanswered(instrument, score, unknownIn(assessment.answers)),
    reopened: assessment.state === 'draft' && assessment.submittedAt !== null,
    openItems: assessment.openItems ? [...assessment.openItems] : null,
  };
}

/**
 * @param submittedAt the assessment's own, known to be there: a draft has no such page
 * @param mayWithdraw whether the reader may still take it back
 */
export function sentView(assessment: Assessment, submittedAt: Date, mayWithdraw: boolean): SentShape {
  const score = ownScore(assessment);
  return {
    score: scoreView(assessment.instrument, score, assessment.targetLevel),
    dimensions: dimensionViews(assessment.instrument, score, assessment.evidence),
    signer: assessment.declaredName ?? '',
    submittedAt,
    files: fileCount(assessment),
    closed: assessment.state === 'closed',
    signed: assessment.signed && { post: assessment.signed.signedPost, sha256: assessment.signed.sha256 },
    mayWithdraw,
  };
}

export function profileQuestions(instrument: Instrument): ProfileQuestionShape[] {
  return instrument.profile.flatMap(({ field, kind, question, options }) =>
    kind === 'computed' ? [] : [{ field, kind, question, options }],
  );
}

function levelViews(instrument: Instrument): LevelShape[] {
  return instrument.levels.map(({ id, description, minGlobal, minPerDimension }) => ({
    id,
    description,
    minGlobal,
    minPerDimension,
  }));
}

/** How many files prove the answers. */
export function fileCount(assessment: Assessment): number {
  return Object.values(assessment.evidence).reduce((sum, files) => sum + (files?.length ?? 0), 0);
}

/** The practices that apply and of which somebody said that they do not know yet. */
export function unknownLeft({ instrument, profile, answers }: Assessment): string[] {
  return instrument.items.flatMap((item) => (answers[item.id]?.unknown && appliesTo(item, profile) ? [item.id] : []));
}
