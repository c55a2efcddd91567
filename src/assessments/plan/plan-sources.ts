import { Injectable } from '@nestjs/common';
import { AssessmentReader } from '../answering/assessment-reader.js';
import { Assignments } from '../teamwork/assignments.service.js';
import { OfferedPractices } from './offered-practices.js';

/** What the pages of the plan read beside the plan itself. */
@Injectable()
export class PlanSources {
  constructor(
    readonly reader: AssessmentReader,
    readonly assignments: Assignments,
    readonly practices: OfferedPractices,
  ) {}
}
