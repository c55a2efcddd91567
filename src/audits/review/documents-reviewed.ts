import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOf } from '#libs/mexico';
import { appliesTo } from '../../assessments/index.js';
import type { FactSubject } from '../conditions/condition-facts.js';
import type { DocumentsFact } from '../conditions/facts.types.js';
import { loadCaseOf } from '../cases/cases.queries.js';
import { soundByItem } from './results.rules.js';
import { withReview } from './review.queries.js';

/** How far the critical items of an assessment are reviewed, for the condition that asks for it. */
@Injectable()
export class DocumentsReviewed {
  /** Null before the assessment has a case. */
  async of(tx: EntityManager, { id, instrument, profile }: FactSubject): Promise<DocumentsFact | null> {
    const found = await loadCaseOf(tx, id);
    if (!found) return null;
    const reviews = soundByItem(await withReview(tx, found));
    const critical = instrument.items.filter((item) => item.critical && appliesTo(item, profile));
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
