import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import type { Audit } from '../cases/audit.entity.js';
import type { AuditCase } from '../cases/cases.queries.js';
import { AuditItemReview, AuditRecommendation } from './review.entity.js';

/** A case with its reviews and its recommendation. */
export interface ReviewedCase extends AuditCase {
  readonly reviews: readonly AuditItemReview[];
  /** The recommendation of the present round; null while the auditor has not closed. */
  readonly recommendation: AuditRecommendation | null;
}

/** Adds the reviews and the recommendation to a case. */
export async function withReview<Found extends AuditCase>(
  tx: EntityManager,
  found: Found,
): Promise<Found & ReviewedCase> {
  const { audit } = found;
  return { ...found, reviews: await reviewsOf(tx, audit.id), recommendation: await recommendationOf(tx, audit) };
}

/** The recommendation of the present round; null while the auditor has not closed. */
export function recommendationOf(tx: EntityManager, { id, round }: Audit): Promise<AuditRecommendation | null> {
  return tx.findOneBy(AuditRecommendation, { auditId: id, round });
}

/** The reviews of a case. Empty in a company's transaction before the decision. */
export function reviewsOf(tx: EntityManager, auditId: string): Promise<AuditItemReview[]> {
  return tx.findBy(AuditItemReview, { auditId });
}

/** The reasons with which the committee sent a case back to the round that runs now. */
export async function questionsTo(tx: EntityManager, { id, round }: Audit): Promise<string[]> {
  const found = await rows<{ reason: string }>(
    tx,
    `select reason from committee_votes where audit_id = $1 and round = $2 and choice = 'return' and void_at is null order by voted_at`,
    [id, round - 1],
  );
  return found.map(({ reason }) => reason);
}
