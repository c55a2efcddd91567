/** From a decided case to what its company reads, pure. */
import type { AuditResultProps, ResultItem } from '#templates/audits/company-view/company-result';
import type { Assessment } from '../../assessments/index.js';
import type { Audit } from '../cases/audit.entity.js';
import type { CommitteeDecision } from '../committee/committee.entity.js';
import { appealBy } from '../committee/appeal-term.rules.js';
import { decidedLevel } from '../conditions/conditions.views.js';
import { noTies } from '../independence/independence.rules.js';
import { dimensionFigures } from '../review/case.views.js';
import { figuresOf, itemsToReview } from '../review/results.rules.js';
import type { AuditItemReview } from '../review/review.entity.js';
import { expectedValue } from '../review/review.rules.js';

/**
 * The result as the company sees it: both scores by dimension, and the items where the audit parts from the company,
 * that stay below what is expected, or that carry a finding, each with its reason.
 */
export function resultFor(
  audit: Audit,
  decision: CommitteeDecision,
  submission: Assessment,
  reviews: readonly AuditItemReview[],
): AuditResultProps {
  const byItem = new Map(reviews.map((review) => [review.itemId, review]));
  const figures = figuresOf(submission, byItem, audit.targetLevel, {});
  // every review counts here: a company may not learn who is tied
  const found = { audit, reviews, ties: noTies };
  const items = itemsToReview(submission).flatMap((item): (ResultItem & { dimension: string })[] => {
    const review = byItem.get(item.id);
    if (!review) return [];
    const { value, reason, finding } = review;
    const isWorthReading = value !== item.companyValue || finding !== '' || (value !== null && value < expectedValue);
    if (!isWorthReading) return [];
    const { id, text, critical, companyValue, dimension } = item;
    return [{ id, text, critical, companyValue, auditedValue: value, reason, finding, dimension }];
  });
  return {
    level: decision.level,
    decidedAt: decision.decidedAt,
    reasons: decision.reasons,
    asked: decision.conditions,
    appealBy: appealBy(decision.decidedAt),
    companyPercent: decision.companyPercent,
    auditedPercent: decision.auditedPercent,
    dimensions: dimensionFigures({ found, submission, figures }, false),
    groups: submission.instrument.dimensions
      .map(({ id, name }) => ({ id, name: `${id} ${name}`, items: items.filter((item) => item.dimension === id) }))
      .filter((group) => group.items.length > 0),
    conditions: decidedLevel(decision.requirements),
    criticalBelow: figures.audited.critical.below3,
  };
}
