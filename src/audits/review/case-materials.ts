import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import type { Assessment } from '../../assessments/index.js';
import { Clarifications, type Thread } from '../clarifications/clarifications.service.js';
import { CaseConditions } from '../conditions/case-conditions.js';
import { findingsOf } from '../findings/findings.queries.js';
import { advisoriesOf, conflictsOf } from '../independence/independence.queries.js';
import { SurveyReader } from '../survey/survey-reader.js';
import type { CaseMaterial } from './case.views.js';
import { questionsTo } from './review.queries.js';
import type { ReviewSource } from './review.views.js';

/** What stands beside the review on the page of a case. */
@Injectable()
export class CaseMaterials {
  constructor(
    private readonly accounts: Accounts,
    private readonly conditions: CaseConditions,
    private readonly surveys: SurveyReader,
    private readonly clarifications: Clarifications,
  ) {}

  /** Who has a tie to the company, what the committee asked, what was found, and what the company was asked. */
  async of(tx: EntityManager, { found, submission }: ReviewSource): Promise<CaseMaterial> {
    const { audit } = found;
    return {
      advisories: await advisoriesOf(tx, found.companyId),
      conflicts: await conflictsOf(tx, audit.id),
      staff: await this.accounts.staff(tx),
      questions: await questionsTo(tx, audit),
      conditions: await this.conditions.judged(tx, submission, found),
      findings: await findingsOf(tx, audit.id),
      threads: await this.threads(tx, submission, audit.id),
      survey: await this.surveys.section(tx, audit, submission),
    };
  }

  /** What the company was asked or will be. */
  threads(tx: EntityManager, submission: Assessment, auditId: string): Promise<Thread[]> {
    return this.clarifications.threads(tx, submission, auditId);
  }
}
