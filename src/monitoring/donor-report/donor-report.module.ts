import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { DonorReportPages } from './donor-report.pages.js';
import { DonorReports } from './donor-report.service.js';
import { reportNotesData } from './held-data.queries.js';
import { ReportNotesEntity } from './report-notes.entity.js';

/** The report to donors. */
@Module({
  imports: [TypeOrmModule.forFeature([ReportNotesEntity]), IndicatorsModule],
  controllers: [DonorReportPages],
  providers: [DonorReports],
  exports: [DonorReports],
})
export class DonorReportModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('report-notes', reportNotesData);
  }
}
