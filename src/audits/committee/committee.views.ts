/** From a case to the page of the committee, pure. */
import type { CaseItem, CommitteeCaseProps } from '#templates/audits/committee/committee-case.page';
import type { SurveySectionProps } from '#templates/audits/survey/survey-props';
import type { FormState } from '#templates/components/form-state';
import { type AuditActor, may, refusalOf } from '../cases/audit.policy.js';
import { closedLevels, type KnownConditions } from '../conditions/case-conditions.js';
import { decidedLevel, levelConditions } from '../conditions/conditions.views.js';
import type { FindingRow } from '../findings/findings.queries.js';
import { findingShape, fm4Files } from '../findings/findings.views.js';
import { isIndependent } from '../independence/independence.rules.js';
import { dimensionFigures, missingThings } from '../review/case.views.js';
import { itemsToReview, soundByItem } from '../review/results.rules.js';
import { levels } from '../review/review.rules.js';
import { bannerOf, reviewHref, type ReviewSource } from '../review/review.views.js';
import type { CommitteeDecision, CommitteeVote } from './committee.entity.js';
import { choicesFor, outcomeOf } from './committee.rules.js';

/** What the committee reads beside the review. */
export interface CommitteeMaterial {
  readonly decision: CommitteeDecision | null;
  readonly conditions: KnownConditions;
  /** Who is on the committee. */
  readonly committee: readonly string[];
  /** Of the present round. */
  readonly votes: readonly CommitteeVote[];
  readonly survey: SurveySectionProps;
  readonly findings: readonly FindingRow[];
}

/** The page of a case before the committee. */
export function committeePage(
  source: ReviewSource,
  material: CommitteeMaterial,
  reader: AuditActor,
  form: FormState,
): CommitteeCaseProps {
  const { found, submission, names } = source;
  const { audit, recommendation } = found;
  const mayVote = (userId: string) => isIndependent('vote', userId, found.ties);
  const { decision, votes } = material;
  const voted = votes.some((vote) => vote.voterId === reader.userId);
  const outcome = outcomeOf(votes, (userId) => !mayVote(userId), new Set());
  const waiting = material.committee.filter(
    (userId) => mayVote(userId) && !votes.some((vote) => vote.voterId === userId),
  );
  const closed = closedLevels(material.conditions);
  return {
    banner: bannerOf(source),
    state: audit.state,
    auditorName: names.get(recommendation?.recommendedBy ?? '') ?? '',
    recommendation: recommendation?.level ?? null,
    summary: recommendation?.summary ?? '',
    dimensions: dimensionFigures(source, false),
    missing: missingThings(submission.instrument, source, audit.targetLevel),
    ...caseItems(source),
    conditions: conditionsOf(source, material),
    survey: material.survey,
    findings: material.findings.map((finding) => findingShape(finding, fm4Files)),
    votes:
      voted || decision
        ? votes.map((vote) => ({
            name: names.get(vote.voterId) ?? '',
            choice: vote.choice,
            reason: vote.reason,
            at: vote.votedAt,
            counts: mayVote(vote.voterId),
          }))
        : [],
    voteCount: votes.length,
    disagreement: outcome.kind === 'open' && outcome.disagreement,
    stuck: waiting.length === 0,
    decision: decision && { level: decision.level, at: decision.decidedAt },
    choices: choicesFor(recommendation?.level ?? null, closed),
    ballot: ballotOf(source, reader, voted),
    mayDeclare: may(reader, 'declare-conflict', found) && !found.ties.conflict.has(reader.userId),
    form,
  };
}

/** As they were decided, or as they stand: of the levels up to the one applied for. */
function conditionsOf({ found }: ReviewSource, material: CommitteeMaterial): CommitteeCaseProps['conditions'] {
  const { targetLevel } = found.audit;
  if (material.decision) {
    const decided = decidedLevel(material.decision.requirements);
    return decided ? [decided] : [];
  }
  return levelConditions(material.conditions, found.ties).filter(
    ({ level }) => levels.indexOf(level) <= levels.indexOf(targetLevel),
  );
}

function ballotOf({ found }: ReviewSource, reader: AuditActor, voted: boolean): CommitteeCaseProps['ballot'] {
  if (voted) return 'voted';
  const why = refusalOf(reader, 'vote', found);
  if (why === null) return 'open';
  return why === 'not-committee' || why === 'audited' || why === 'advised' || why === 'conflict' ? why : 'not-now';
}

function caseItems({ found, submission }: ReviewSource): { critical: CaseItem[]; differences: CaseItem[] } {
  const reviews = soundByItem(found);
  const items = itemsToReview(submission).map((item) => {
    const review = reviews.get(item.id);
    return {
      id: item.id,
      text: item.text,
      isCritical: item.critical,
      href: reviewHref(found.audit.id, item.id),
      companyValue: item.companyValue,
      isReviewed: review !== undefined,
      auditedValue: review?.value ?? null,
      reason: review?.reason ?? '',
    };
  });
  return {
    critical: items.filter((item) => item.isCritical),
    differences: items.filter((item) => item.isReviewed && item.auditedValue !== item.companyValue),
  };
}
