import { Injectable } from '@nestjs/common';
import { Accounts } from '../../accounts/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { CaseConditions } from '../conditions/case-conditions.js';
import { findingsOf } from '../findings/findings.queries.js';
import { ReviewReader } from '../review/review-reader.js';
import type { ReviewSource } from '../review/review.views.js';
import { SurveyReader } from '../survey/survey-reader.js';
import { decisionOf, votesOfRound } from './committee.queries.js';
import type { CommitteeMaterial } from './committee.views.js';

/** What the page of a case before the committee shows. */
@Injectable()
export class CommitteeReader {
  constructor(
    private readonly db: Database,
    private readonly reviews: ReviewReader,
    private readonly accounts: Accounts,
    private readonly conditions: CaseConditions,
    private readonly surveys: SurveyReader,
  ) {}

  /** A case as the committee reads it. @throws Refused `not-found` before its review is closed, or why the policy says no */
  read(reader: PersonActor, auditId: string): Promise<{ source: ReviewSource; material: CommitteeMaterial }> {
    return this.db.as(reader, async (tx) => {
      const source = await this.reviews.sourceIn(tx, reader, auditId, 'read-case');
      if (!source.found.recommendation) throw notFound();
      const committee = await this.accounts.staffWith(tx, 'committee');
      return {
        source,
        material: {
          decision: await decisionOf(tx, auditId),
          conditions: await this.conditions.judged(tx, source.submission, source.found),
          committee: committee.map(({ userId }) => userId),
          findings: await findingsOf(tx, auditId),
          votes: await votesOfRound(tx, source.found.audit),
          survey: await this.surveys.section(tx, source.found.audit, source.submission),
        },
      };
    });
  }
}
