import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOf } from '#libs/mexico';
import type { Assessment } from '../../assessments/index.js';
import { Courses } from '../../courses/index.js';
import { type PrerequisiteFact, prerequisiteFacts } from './prerequisites.rules.js';

/** What the platform knows about the prerequisites of a level. */
@Injectable()
export class Prerequisites {
  constructor(private readonly courses: Courses) {}

  /** The facts for the level that the company applied for. */
  async of(tx: EntityManager, submission: Assessment): Promise<PrerequisiteFact[]> {
    const level = submission.instrument.levels.find(({ id }) => id === submission.targetLevel);
    return prerequisiteFacts({
      certificates: await this.courses.certifiedPeople(tx, submission.companyId),
      surveyRequired: level?.survey.required ?? false,
      declaredBy: submission.declaredName,
      declaredOn: submission.declaredAt && dayOf(submission.declaredAt),
    });
  }
}
