import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { CoursesModule } from '../../courses/index.js';
import { CasesModule } from '../cases/cases.module.js';
import { ReviewModule } from '../review/review.module.js';
import { SurveyModule } from '../survey/survey.module.js';
import { CommitteeDecision, CommitteeVote } from './committee.entity.js';
import { CommitteeMails } from './committee-mails.js';
import { CommitteePages } from './committee.pages.js';
import { CommitteeReader } from './committee-reader.js';
import { Committee } from './committee.service.js';
import { Prerequisites } from './prerequisites.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([CommitteeVote, CommitteeDecision]),
    CoursesModule,
    AssessmentsModule,
    CasesModule,
    ReviewModule,
    SurveyModule,
  ],
  controllers: [CommitteePages],
  providers: [Committee, CommitteeMails, CommitteeReader, Prerequisites],
  exports: [Committee],
})
export class CommitteeModule {}
