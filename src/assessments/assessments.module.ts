import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../accounts/index.js';
import { RouteSteps } from '../companies/index.js';
import { CoursesModule } from '../courses/index.js';
import { AnswerEntity, EvidenceEntity } from './answering/answer.entity.js';
import { Answering } from './answering/answer.service.js';
import { AssessmentEntity, InstrumentEntity } from './lifecycle/assessment.entity.js';
import { AssessmentMails } from './answering/answering-mails.js';
import { AssessmentPages } from './answering/assessment.pages.js';
import { assessmentsPersonData } from './answering/person-data.js';
import { AssessmentReader } from './answering/assessment-reader.js';
import { goalOf, stepFacts } from './answering/assessment.journey.js';
import { AssessmentsApi } from './answering/assessments.api.js';
import { Assessments } from './submission/assessments.service.js';
import { EvidenceFm4Pages } from './evidence/evidence-fm4.pages.js';
import { EvidenceFiles } from './evidence/evidence.service.js';
import { Instruments } from './instrument/instruments.service.js';
import { PracticePages } from './answering/practice.pages.js';
import { SubmissionPages } from './submission/submission.pages.js';

/** Self-assessment: instruments, answers, evidence, score, submission. */
@Module({
  imports: [
    CoursesModule,
    TypeOrmModule.forFeature([InstrumentEntity, AssessmentEntity, AnswerEntity, EvidenceEntity]),
  ],
  // a practice is any last part of the address, so the fixed ones come first
  controllers: [AssessmentPages, SubmissionPages, PracticePages, EvidenceFm4Pages, AssessmentsApi],
  providers: [Answering, AssessmentMails, AssessmentReader, Assessments, EvidenceFiles, Instruments],
  exports: [Answering, Assessments, EvidenceFiles],
})
export class AssessmentsModule implements OnModuleInit {
  constructor(
    private readonly route: RouteSteps,
    private readonly personData: PersonData,
    private readonly reader: AssessmentReader,
  ) {}

  onModuleInit(): void {
    const latest: AssessmentReader['latest'] = (tx, companyId) => this.reader.latest(tx, companyId);
    this.route.register({ key: 'assessment', load: async (tx, id) => stepFacts(await latest(tx, id)) });
    this.route.registerGoal(async (tx, id) => goalOf(await latest(tx, id)));
    this.personData.register(assessmentsPersonData);
  }
}
