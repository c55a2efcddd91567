/** From a case to its own page and to the page of the committee, pure. */
import type { AuditCaseProps } from '#templates/audits/review/audit-case.page';
import type { CaseItem, CommitteeCaseProps } from '#templates/audits/committee/committee-case.page';
import type { DimensionFigures, MissingThing } from '#templates/audits/figures';
import type { FormState } from '#templates/components/form-state';
import type { IndependenceProps } from '#templates/audits/declarations/independence-section';
import { type Instrument, type LevelId, type Requirement, requirementsFor } from '../../assessments/index.js';
import type { AuditConflict, Advisory, CommitteeDecision } from '../cases/audit.entity.js';
import { type AuditActor, may, refusalOf } from '../cases/audit.policy.js';
import { closingGaps } from '../cases/audit.rules.js';
import { choicesFor, exclusionOf, outcomeOf } from '../committee/committee.rules.js';
import type { PrerequisiteFact } from '../committee/prerequisites.rules.js';
import { itemsToReview, soundReviews } from './results.rules.js';
import { bannerOf, reviewHref, type ReviewSource } from './review.views.js';

/** What stands beside the case itself. */
export interface Ties {
  advisories: readonly Advisory[];
  conflicts: readonly AuditConflict[];
  staff: readonly { userId: string; name: string }[];
}

/** The page of a case, for its auditor and the coordination. */
export function casePage(
  source: ReviewSource,
  ties: Ties,
  reader: AuditActor,
  forms: AuditCaseProps['forms'] & { advisory: FormState },
): AuditCaseProps {
  const { found, submission, figures } = source;
  const { audit } = found;
  const items = itemsToReview(submission);
  const reviews = new Map(soundReviews(found).map((review) => [review.itemId, review]));
  const gaps = closingGaps(items, reviews);
  const [next] = gaps.unreviewed;
  const first = items[0]?.id ?? '';
  return {
    banner: bannerOf(source),
    state: audit.state,
    auditorName: audit.auditorId ? (source.names.get(audit.auditorId) ?? null) : null,
    dimensions: dimensionFigures(source, true),
    level: figures.level,
    missing: missingThings(submission.instrument, source, audit.targetLevel),
    nextHref: next ? reviewHref(audit.id, next) : null,
    firstHref: reviewHref(audit.id, first),
    unsound: gaps.unsound.map(({ itemId }) => ({ id: itemId, href: reviewHref(audit.id, itemId) })),
    questions: questionsOf(source),
    clarification: audit.clarification,
    summary: found.recommendation?.summary ?? null,
    asksForHiring: figures.audited.withoutPeopleInMobility && audit.targetLevel !== 'N1',
    may: {
      take: may(reader, 'take', found),
      work: may(reader, 'close', found),
      release: may(reader, 'release', found),
      reopen: may(reader, 'reopen', found),
      declare: may(reader, 'declare-conflict', found) && !found.conflicted.has(reader.userId),
    },
    forms: { close: forms.close, clarify: forms.clarify },
    independence: independence(source, ties, reader, forms.advisory),
  };
}

/** The reasons with which the committee sent the case back to the present round. */
function questionsOf({ found }: ReviewSource): string[] {
  const { audit, votes } = found;
  if (audit.state !== 'in_review' || audit.resumedBy !== 'committee') return [];
  return votes.filter((vote) => vote.round === audit.round - 1 && vote.choice === 'return').map((vote) => vote.reason);
}

function independence(source: ReviewSource, ties: Ties, reader: AuditActor, form: FormState): IndependenceProps {
  const name = (userId: string) => source.names.get(userId) ?? '';
  return {
    advisories: ties.advisories.map(({ id, userId, kind, givenOn, note }) => ({
      id,
      name: name(userId),
      kind,
      givenOn,
      note,
    })),
    conflicts: ties.conflicts.map(({ userId, declaredAt }) => ({ userId, name: name(userId), declaredAt })),
    staff: ties.staff.map(({ userId, name: own }) => ({ userId, name: own })),
    form,
    mayRecord: may(reader, 'record-advisory', source.found),
  };
}

/** The page of a case before the committee. */
export function committeePage(
  source: ReviewSource,
  material: {
    decision: CommitteeDecision | null;
    facts: readonly PrerequisiteFact[];
    /** Who is on the committee. */
    committee: readonly string[];
  },
  reader: AuditActor,
  form: FormState,
): CommitteeCaseProps {
  const { found, submission, names } = source;
  const { audit, recommendation } = found;
  const isExcluded = (userId: string) => exclusionOf({ userId, isCommittee: true }, found) !== null;
  const votes = found.votes.filter((vote) => vote.round === audit.round);
  const voted = votes.some((vote) => vote.voterId === reader.userId);
  const outcome = outcomeOf(votes, isExcluded);
  const { decision } = material;
  const waiting = material.committee.filter(
    (userId) => !isExcluded(userId) && !votes.some((vote) => vote.voterId === userId),
  );
  const level = submission.instrument.levels.find(({ id }) => id === audit.targetLevel);
  return {
    banner: bannerOf(source),
    state: audit.state,
    auditorName: names.get(recommendation?.recommendedBy ?? '') ?? '',
    recommendation: recommendation?.level ?? null,
    summary: recommendation?.summary ?? '',
    dimensions: dimensionFigures(source, false),
    missing: missingThings(submission.instrument, source, audit.targetLevel),
    ...caseItems(source),
    prerequisites: { asked: level?.courses ?? '', facts: [...material.facts] },
    votes:
      voted || decision
        ? votes.map((vote) => ({
            name: names.get(vote.voterId) ?? '',
            choice: vote.choice,
            reason: vote.reason,
            at: vote.votedAt,
            counts: !isExcluded(vote.voterId),
          }))
        : [],
    voteCount: votes.length,
    disagreement: outcome.kind === 'open' && outcome.disagreement,
    stuck: waiting.length === 0,
    decision: decision && { level: decision.level, at: decision.decidedAt },
    choices: choicesFor(recommendation?.level ?? null),
    ballot: ballotOf(source, reader, voted),
    mayDeclare: may(reader, 'declare-conflict', found) && !found.conflicted.has(reader.userId),
    form,
  };
}

function ballotOf({ found }: ReviewSource, reader: AuditActor, voted: boolean): CommitteeCaseProps['ballot'] {
  if (voted) return 'voted';
  const why = refusalOf(reader, 'vote', found);
  if (why === null) return 'open';
  return why === 'not-committee' || why === 'audited' || why === 'advised' || why === 'conflict' ? why : 'not-now';
}

function caseItems({ found, submission }: ReviewSource): { critical: CaseItem[]; differences: CaseItem[] } {
  const reviews = new Map(soundReviews(found).map((review) => [review.itemId, review]));
  const items = itemsToReview(submission).map((item) => {
    const review = reviews.get(item.id);
    return {
      id: item.id,
      text: item.text,
      isCritical: item.critical,
      href: reviewHref(found.audit.id, item.id),
      companyValue: item.companyValue,
      auditedValue: review ? review.value : item.companyValue,
      reason: review?.reason ?? '',
    };
  });
  return {
    critical: items.filter((item) => item.isCritical),
    differences: items.filter((item) => item.auditedValue !== item.companyValue),
  };
}

/** The dimensions, both scores beside each other and what the level applied for asks of each. */
export function dimensionFigures(
  {
    found,
    submission,
    figures,
  }: Pick<ReviewSource, 'submission' | 'figures'> & {
    found: Pick<ReviewSource['found'], 'audit' | 'reviews' | 'conflicted' | 'advisors'>;
  },
  withProgress: boolean,
): DimensionFigures[] {
  const { instrument } = submission;
  const minimum = instrument.levels.find(({ id }) => id === found.audit.targetLevel)?.minPerDimension ?? 0;
  const reviewed = new Set(soundReviews(found).map((review) => review.itemId));
  const items = itemsToReview(submission);
  return instrument.dimensions.map((dimension, index) => {
    const own = items.filter((item) => item.dimension === dimension.id);
    return {
      id: dimension.id,
      name: `${dimension.id} ${dimension.name}`,
      companyPercent: figures.company.dimensions[index]?.percent ?? null,
      auditedPercent: figures.audited.dimensions[index]?.percent ?? null,
      minimum,
      ...(withProgress ? { reviewed: own.filter((item) => reviewed.has(item.id)).length, total: own.length } : {}),
    };
  });
}

function missingThings(instrument: Instrument, source: ReviewSource, target: LevelId): MissingThing[] {
  const { figures, found } = source;
  const shown = {
    openSelection: found.recommendation?.openSelectionSeen ?? false,
    hires: found.recommendation?.hiresSeen ?? false,
  };
  return requirementsFor(instrument, figures.audited, target, shown)
    .filter((requirement) => !requirement.met)
    .map((requirement) => missingThing(instrument, requirement));
}

function missingThing(instrument: Instrument, requirement: Requirement): MissingThing {
  const { kind } = requirement;
  const one = (value: number) => Math.round(value * 10) / 10;
  switch (kind) {
    case 'critical':
      return { kind, params: { itemId: requirement.itemId, value: requirement.value } };
    case 'points':
      return { kind, params: { points: Math.max(0.1, one(requirement.points)), needed: requirement.needed } };
    case 'dimension': {
      const name = instrument.dimensions.find(({ id }) => id === requirement.dimensionId)?.name ?? '';
      const percent = one(requirement.percent);
      return { kind, params: { name: `${requirement.dimensionId} ${name}`, percent, needed: requirement.needed } };
    }
    case 'critical-at-four':
      return { kind, params: { have: requirement.have, needed: requirement.needed } };
    case 'not-applicable':
      return { kind, params: { percent: one(requirement.percent), allowed: requirement.allowed } };
    case 'open-selection':
    case 'hires':
      return { kind, params: {} };
    case 'answers':
      return { kind, params: { left: requirement.left } };
  }
}
