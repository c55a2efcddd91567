import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import { Assessments } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { AuditCases } from '../cases/audit-cases.js';
import { namesOf } from '../cases/cases.queries.js';
import { CaseConditions } from '../conditions/case-conditions.js';
import { advisoriesOf, conflictsOf } from '../independence/independence.queries.js';
import { tieKinds } from '../independence/independence.rules.js';
import { SurveyReader } from '../survey/survey-reader.js';
import type { CaseMaterial } from './case.views.js';
import { figuresOf, hiringShown, soundByItem } from './results.rules.js';
import { questionsTo, withReview } from './review.queries.js';
import type { ReviewSource } from './review.views.js';

/** What the pages of a case under review show. */
@Injectable()
export class ReviewReader {
  constructor(
    private readonly db: Database,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
    private readonly accounts: Accounts,
    private readonly conditions: CaseConditions,
    private readonly surveys: SurveyReader,
  ) {}

  /** A case with its figures. @throws Refused `not-found`, or why the policy says no */
  source(reader: PersonActor, auditId: string): Promise<ReviewSource> {
    return this.db.as(reader, (tx) => this.sourceIn(tx, reader, auditId, 'read-review'));
  }

  /** A case with who has a tie to its company, and what the committee asked. */
  withMaterial(reader: PersonActor, auditId: string): Promise<{ source: ReviewSource; material: CaseMaterial }> {
    return this.db.as(reader, async (tx) => {
      const source = await this.sourceIn(tx, reader, auditId, 'read-review');
      const advisories = await advisoriesOf(tx, source.found.companyId);
      const conflicts = await conflictsOf(tx, auditId);
      const staff = await this.accounts.staff(tx);
      return {
        source,
        material: {
          advisories,
          conflicts,
          staff,
          questions: await questionsTo(tx, source.found.audit),
          conditions: await this.conditions.judged(tx, source.submission, source.found),
          survey: await this.surveys.section(tx, source.found.audit, source.submission),
        },
      };
    });
  }

  /** As `source`, inside a transaction and for a reader whom `action` allows. */
  async sourceIn(
    tx: EntityManager,
    reader: PersonActor,
    auditId: string,
    action: 'read-review' | 'read-case',
  ): Promise<ReviewSource> {
    const found = await withReview(tx, await this.cases.readable(tx, reader, auditId, action));
    const submission = await this.assessments.submission(tx, found.audit.assessmentId);
    const uploaders = Object.values(submission.evidence).flatMap(
      (files) => files?.flatMap((file) => file.uploadedBy ?? []) ?? [],
    );
    const people = [...tieKinds.flatMap((tie) => [...found.ties[tie]]), ...uploaders];
    return {
      found,
      submission,
      figures: figuresOf(submission, soundByItem(found), found.audit.targetLevel, hiringShown(found.recommendation)),
      companyName: await this.cases.companyName(tx, found.companyId),
      names: await namesOf(tx, people),
    };
  }
}
