import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { CasesModule } from '../cases/cases.module.js';
import { ConditionFacts } from '../conditions/condition-facts.js';
import { ConditionsModule } from '../conditions/conditions.module.js';
import { RespondentPages } from './respondent.pages.js';
import { Survey, SurveyAlert, SurveyCodeSets, SurveyResponseRow, SurveyResultsRow } from './survey.entity.js';
import { SurveyCodes } from './survey-codes.js';
import { SurveyFacts } from './survey-facts.js';
import { SurveyJobs } from './survey.jobs.js';
import { SurveyMails } from './survey-mails.js';
import { SurveyReader } from './survey-reader.js';
import { SurveyResponses } from './survey-responses.service.js';
import { CompanySurveyPages, SurveyPages } from './surveys.pages.js';
import { Surveys } from './surveys.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Survey, SurveyCodeSets, SurveyResponseRow, SurveyResultsRow, SurveyAlert]),
    AssessmentsModule,
    CasesModule,
    ConditionsModule,
  ],
  controllers: [RespondentPages, SurveyPages, CompanySurveyPages],
  providers: [Surveys, SurveyCodes, SurveyFacts, SurveyJobs, SurveyMails, SurveyReader, SurveyResponses],
  exports: [Surveys, SurveyFacts, SurveyReader, SurveyResponses],
})
export class SurveyModule implements OnModuleInit {
  constructor(
    private readonly facts: ConditionFacts,
    private readonly surveys: SurveyFacts,
  ) {}

  onModuleInit(): void {
    this.facts.supply('survey', this.surveys.read);
  }
}
