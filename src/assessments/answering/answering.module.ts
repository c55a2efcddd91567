import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { JourneySteps } from '../../companies/index.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { InstrumentModule } from '../instrument/instrument.module.js';
import { LifecycleModule } from '../lifecycle/lifecycle.module.js';
import { TeamworkModule } from '../teamwork/teamwork.module.js';
import { AnswerEntity } from './answer.entity.js';
import { AnswerService } from './answer.service.js';
import { AnsweringMails } from './answering-mails.js';
import { AssignmentPages } from './assignment.pages.js';
import { goalOf, stepFacts } from './assessment.journey.js';
import { AssessmentPages } from './assessment.pages.js';
import { AssessmentStart } from './assessment-start.js';
import { AssessmentReader } from './assessment-reader.js';
import { AssessmentVersions } from './assessment-versions.js';
import { AssessmentsApi } from './assessments.api.js';
import { EvidenceChangesPages } from './evidence-changes.pages.js';
import { ListPages } from './list.pages.js';
import { assessmentsData } from './person-data.js';
import { PracticeExtras } from './practice-extras.js';
import { PracticeHints } from './practice-hints.js';
import { PracticePages } from './practice.pages.js';
import { ReplacedAnswerEntity } from './replaced-answer.entity.js';
import { VersionPages } from './version.pages.js';

/** Answering: profile, practices, notes; and what the company sees of its assessment. */
@Module({
  imports: [
    InstrumentModule,
    LifecycleModule,
    EvidenceModule,
    TeamworkModule,
    TypeOrmModule.forFeature([AnswerEntity, ReplacedAnswerEntity]),
  ],
  controllers: [
    AssessmentPages,
    ListPages,
    AssignmentPages,
    EvidenceChangesPages,
    PracticePages,
    VersionPages,
    AssessmentsApi,
  ],
  providers: [
    AnswerService,
    AssessmentStart,
    PracticeExtras,
    PracticeHints,
    AnsweringMails,
    AssessmentReader,
    AssessmentVersions,
  ],
  exports: [AnswerService, AssessmentStart, PracticeHints, AssessmentReader, AssessmentVersions],
})
export class AnsweringModule implements OnModuleInit {
  constructor(
    private readonly steps: JourneySteps,
    private readonly personData: PersonData,
    private readonly reader: AssessmentReader,
  ) {}

  onModuleInit(): void {
    const latest: AssessmentReader['latest'] = (tx, companyId) => this.reader.latest(tx, companyId);
    this.steps.register({ key: 'assessment', load: async (tx, id) => stepFacts(await latest(tx, id)) });
    this.steps.registerGoal(async (tx, id) => goalOf(await latest(tx, id)));
    this.personData.register('assessments', assessmentsData);
  }
}
