import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOf } from '#libs/mexico';
import { Assessments } from '../../assessments/index.js';
import type { DocumentsFact } from '../conditions/facts.types.js';
import { loadCaseOf } from '../cases/cases.queries.js';
import { itemsToReview, soundByItem } from './results.rules.js';
import { withReview } from './review.queries.js';

/** How far the critical items of an assessment are reviewed, for the condition that asks for it. */
@Injectable()
export class DocumentsReviewed {
  constructor(private readonly assessments: Assessments) {}

  /** Null before the assessment has a case. */
  async of(tx: EntityManager, assessmentId: string): Promise<DocumentsFact | null> {
    const found = await loadCaseOf(tx, assessmentId);
    if (!found) return null;
    const reviews = soundByItem(await withReview(tx, found));
    const submission = await this.assessments.submission(tx, assessmentId);
    const critical = itemsToReview(submission).filter((item) => item.critical);
    const reviewed = critical.flatMap(({ id }) => reviews.get(id) ?? []);
    const last = reviewed.map(({ reviewedAt }) => dayOf(reviewedAt)).toSorted((a, b) => (a < b ? -1 : 1));
    return {
      recordId: found.audit.id,
      critical: critical.length,
      reviewed: reviewed.length,
      reviewedOn: last.at(-1) ?? null,
    };
  }
}
