import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { FigureSources } from './figure-sources.js';
import { indicatorsData } from './figures.queries.js';
import { IndicatorCorrectionEntity, IndicatorDraftEntity, IndicatorFigureEntity } from './indicator.entity.js';
import { IndicatorJobs } from './indicator.jobs.js';
import { IndicatorPages } from './indicators.pages.js';
import { Indicators } from './indicators.service.js';

/** The indicators: their sheets, their figures by period, and the pages on which they are read. */
@Module({
  imports: [TypeOrmModule.forFeature([IndicatorFigureEntity, IndicatorDraftEntity, IndicatorCorrectionEntity])],
  controllers: [IndicatorPages],
  providers: [FigureSources, Indicators, IndicatorJobs],
  exports: [FigureSources, Indicators],
})
export class IndicatorsModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('indicators', indicatorsData);
  }
}
