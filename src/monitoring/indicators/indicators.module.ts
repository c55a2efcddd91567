import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { FollowUpModule } from '../follow-up/follow-up.module.js';
import { GroupSurveysModule } from '../surveys/surveys.module.js';
import { FigureSources } from './figure-sources.js';
import { indicatorsData } from './figures.queries.js';
import { IndicatorCorrectionEntity, IndicatorDraftEntity, IndicatorFigureEntity } from './indicator.entity.js';
import { IndicatorJobs } from './indicator.jobs.js';
import { IndicatorPages } from './indicators.pages.js';
import { Indicators } from './indicators.service.js';
import { AnswerSources } from './answer-sources.js';

/** The indicators: their sheets, their figures by period, and the pages on which they are read. */
@Module({
  imports: [
    FollowUpModule,
    GroupSurveysModule,
    TypeOrmModule.forFeature([IndicatorFigureEntity, IndicatorDraftEntity, IndicatorCorrectionEntity]),
  ],
  controllers: [IndicatorPages],
  providers: [FigureSources, Indicators, IndicatorJobs, AnswerSources],
  exports: [FigureSources, Indicators],
})
export class IndicatorsModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('indicators', indicatorsData);
  }
}
