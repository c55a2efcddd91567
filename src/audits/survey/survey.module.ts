import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule, HeldEvidence } from '../../assessments/index.js';
import { CaseFileModule } from '../case-file/case-file.module.js';
import { CaseFileParts } from '../case-file/case-file-parts.js';
import { CasesModule } from '../cases/cases.module.js';
import { ConditionFacts } from '../conditions/condition-facts.js';
import { ConditionsModule } from '../conditions/conditions.module.js';
import { lastSurveyOf } from './held-survey.queries.js';
import { surveyRecords } from './held-survey.rules.js';
import { RespondentPages } from './respondent.pages.js';
import { surveyFact } from './survey.queries.js';
import { Survey, SurveyAlert, SurveyCodeSets, SurveyResponseRow, SurveyResultsRow } from './survey.entity.js';
import { SurveyCodes } from './survey-codes.js';
import { SurveyJobs } from './survey.jobs.js';
import { surveyPart } from './survey.part.js';
import { SurveyMails } from './survey-mails.js';
import { SurveyReader } from './survey-reader.js';
import { SurveyResponses } from './survey-responses.service.js';
import { CompanySurveyPages, SurveyPages } from './surveys.pages.js';
import { Surveys } from './surveys.service.js';

/** The confidential survey of a company's workers. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Survey, SurveyCodeSets, SurveyResponseRow, SurveyResultsRow, SurveyAlert]),
    AssessmentsModule,
    CasesModule,
    CaseFileModule,
    ConditionsModule,
  ],
  controllers: [RespondentPages, SurveyPages, CompanySurveyPages],
  providers: [Surveys, SurveyCodes, SurveyJobs, SurveyMails, SurveyReader, SurveyResponses],
  exports: [Surveys, SurveyReader, SurveyResponses],
})
export class SurveyModule implements OnModuleInit {
  constructor(
    private readonly facts: ConditionFacts,
    private readonly held: HeldEvidence,
    private readonly caseFile: CaseFileParts,
    private readonly reader: SurveyReader,
  ) {}

  onModuleInit(): void {
    this.caseFile.register(surveyPart(this.reader));
    this.facts.supply('survey', (tx, { id }) => surveyFact(tx, id));
    this.held.register({
      key: 'audits.survey',
      records: async (tx, { companyId, instrument }) =>
        surveyRecords(instrument.items, await lastSurveyOf(tx, companyId)),
    });
  }
}
