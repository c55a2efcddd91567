import type {
  ConflictShape,
  FileShape,
  LevelShape,
  OverviewShape,
  PracticeShape,
  ProfileQuestionShape,
  SentShape,
  StartShape,
  SubmissionShape,
  WarningShape,
} from '#templates/assessments/answering/assessment.shapes';
import { type Answers, type Score, scoreOf } from '../scoring/score.rules.js';
import type { Instrument, Item, Maturity } from '../instrument/instrument.types.js';
import type { AnswerRow, AssessmentReview, EvidenceFile } from './assessment.types.js';
import { dimensionViews, nameOf, scoreView } from '../scoring/score.views.js';
import {
  companySize,
  isWritable,
  missingProfileFields,
  statementsOf,
  submissionBlockers,
} from '../submission/submission.rules.js';

/** Names of people by their id; somebody who left has none. */
export type Names = ReadonlyMap<string, string>;

/** The answers of a review as the rules take them. */
export function answersOf(review: Pick<AssessmentReview, 'answers' | 'evidence'>): Answers {
  const ids = new Set([...Object.keys(review.answers), ...Object.keys(review.evidence)]);
  return Object.fromEntries(
    [...ids].map((id) => [
      id,
      { value: review.answers[id]?.value ?? null, evidence: (review.evidence[id]?.length ?? 0) > 0 },
    ]),
  );
}

/** The score that the company's own answers give. */
export function ownScore(review: AssessmentReview): Score {
  return scoreOf(review.instrument, review.profile, answersOf(review));
}

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

export function overviewView(review: AssessmentReview): OverviewShape {
  const { instrument, profile } = review;
  const score = ownScore(review);
  return {
    score: scoreView(instrument, score, review.targetLevel),
    dimensions: dimensionViews(instrument, score, review.evidence),
    levels: levelViews(instrument),
    profileComplete: missingProfileFields(instrument, profile).length === 0,
    size: companySize(profile),
    next: firstUnanswered(instrument, score),
    reopened: review.state === 'draft' && review.submittedAt !== null,
  };
}

/** `submittedAt` is the review's own: a draft has no such page. */
export function sentView(review: AssessmentReview, submittedAt: Date): SentShape {
  const score = ownScore(review);
  return {
    score: scoreView(review.instrument, score, review.targetLevel),
    dimensions: dimensionViews(review.instrument, score, review.evidence),
    signer: review.declaredName ?? '',
    submittedAt,
    files: fileCount(review),
    closed: review.state === 'closed',
  };
}

/** One practice as it stands; `mine` is what somebody tried to save over a newer answer. */
export function practiceView(
  review: AssessmentReview,
  item: Item,
  names: Names,
  mine: { value: Maturity | null; note: string } | null = null,
): PracticeShape {
  const { instrument } = review;
  const score = ownScore(review);
  const siblings = instrument.items.filter((other) => other.dimension === item.dimension && applies(score, other));
  const path = instrument.items.filter((other) => applies(score, other) || other.id === item.id);
  const place = path.findIndex((other) => other.id === item.id);
  const dimension = instrument.dimensions.find((candidate) => candidate.id === item.dimension);
  const answer = review.answers[item.id];
  const files = review.evidence[item.id] ?? [];
  return {
    id: item.id,
    draft: `${review.id}/${item.id}`,
    text: item.text,
    guide: item.guide,
    micro: companySize(review.profile) === 'micro' ? item.microReading : null,
    critical: item.critical,
    applies: applies(score, item),
    anchors: item.anchors.map((text, value) => ({ value, name: instrument.scale[value]?.name ?? '', text })),
    dimension: {
      id: item.dimension,
      name: dimension?.name ?? item.dimension,
      position: siblings.findIndex((sibling) => sibling.id === item.id) + 1,
      total: siblings.length,
      done: siblings.map((sibling) => score.items[sibling.id]?.declared !== null),
    },
    evidence: files.map((file) => fileView(file, names)),
    missing: item.evidence.filter((name) => !files.some((file) => file.proves === name)),
    warnings: warningsFor(item, answer?.value ?? null, files.length > 0),
    savedAt: answer?.updatedAt ?? null,
    previous: path[place - 1]?.id ?? null,
    next: path[place + 1]?.id ?? null,
    frozen: !isWritable(review.state),
    conflict: mine && answer ? conflictView(instrument, answer, names, mine) : null,
  };
}

/** What to say under an answer: what a critical practice below 3 costs, and what comes before any score. */
export function warningsFor(item: Item, value: Maturity | null, evidence: boolean): WarningShape[] {
  if (value === null || !item.critical) return [];
  const warnings: WarningShape[] = [];
  if (item.seriousIfZero && value === 0) warnings.push({ kind: 'serious' });
  if (value < 3) warnings.push({ kind: 'critical', value });
  else if (!evidence) warnings.push({ kind: 'critical-evidence' });
  return warnings;
}

export function profileQuestions(instrument: Instrument): ProfileQuestionShape[] {
  return instrument.profile.flatMap(({ field, kind, question, options }) =>
    kind === 'computed' ? [] : [{ field, kind, question, options }],
  );
}

export function submissionView(
  review: AssessmentReview,
  about: Pick<SubmissionShape, 'certified' | 'companyName' | 'maySign' | 'admins'>,
): SubmissionShape {
  const { instrument } = review;
  const score = ownScore(review);
  const blockers = submissionBlockers(instrument, review.profile, score, { name: 'any', accepted: [] });
  return {
    ...about,
    score: scoreView(instrument, score, review.targetLevel),
    statements: statementsOf(instrument),
    blockers: blockers.flatMap((blocker): SubmissionShape['blockers'] => {
      if (blocker.kind === 'profile') return [{ kind: 'profile' }];
      if (blocker.kind !== 'answers') return [];
      return [{ kind: 'answers', n: blocker.items.length, first: blocker.items[0] ?? '' }];
    }),
    files: fileCount(review),
    withoutEvidence: Object.values(score.items).filter((item) => item.applies && item.lacksEvidence).length,
    coursesNeeded: instrument.levels.find((level) => level.id === review.targetLevel)?.courses ?? '',
  };
}

/** The first practice that applies and nobody has answered. */
export function firstUnanswered(instrument: Instrument, score: Score): string | null {
  return instrument.items.find((item) => applies(score, item) && score.items[item.id]?.declared === null)?.id ?? null;
}

function conflictView(
  instrument: Instrument,
  theirs: AnswerRow,
  names: Names,
  mine: { value: Maturity | null; note: string },
): ConflictShape {
  return {
    by: names.get(theirs.updatedBy) ?? null,
    at: theirs.updatedAt,
    value: theirs.value,
    valueName: nameOf(instrument, theirs.value),
    note: theirs.note,
    yours: { ...mine, valueName: nameOf(instrument, mine.value) },
  };
}

function levelViews(instrument: Instrument): LevelShape[] {
  return instrument.levels.map(({ id, description, minGlobal, minPerDimension }) => ({
    id,
    description,
    minGlobal,
    minPerDimension,
  }));
}

function fileView(file: EvidenceFile, names: Names): FileShape {
  const { id, name, proves, size, uploadedAt: at } = file;
  return { id, name, proves, size, by: names.get(file.uploadedBy) ?? null, at };
}

function fileCount(review: AssessmentReview): number {
  return Object.values(review.evidence).reduce((sum, files) => sum + (files?.length ?? 0), 0);
}

const applies = (score: Score, item: Item) => score.items[item.id]?.applies ?? true;
