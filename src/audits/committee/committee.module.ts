import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { CaseFileModule } from '../case-file/case-file.module.js';
import { CaseFileParts } from '../case-file/case-file-parts.js';
import { CasesModule } from '../cases/cases.module.js';
import { ReviewModule } from '../review/review.module.js';
import { ConditionsModule } from '../conditions/conditions.module.js';
import { SurveyModule } from '../survey/survey.module.js';
import { CommitteeDecision, CommitteeVote } from './committee.entity.js';
import { committeePart } from './committee.part.js';
import { CommitteeMails } from './committee-mails.js';
import { CommitteePages } from './committee.pages.js';
import { CommitteeReader } from './committee-reader.js';
import { Committee } from './committee.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([CommitteeVote, CommitteeDecision]),
    AssessmentsModule,
    CasesModule,
    CaseFileModule,
    ConditionsModule,
    ReviewModule,
    SurveyModule,
  ],
  controllers: [CommitteePages],
  providers: [Committee, CommitteeMails, CommitteeReader],
  exports: [Committee],
})
export class CommitteeModule implements OnModuleInit {
  constructor(private readonly caseFile: CaseFileParts) {}

  onModuleInit(): void {
    this.caseFile.register(committeePart);
  }
}
