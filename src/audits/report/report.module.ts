import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { CaseFileModule } from '../case-file/case-file.module.js';
import { CaseFileParts } from '../case-file/case-file-parts.js';
import { CasesModule } from '../cases/cases.module.js';
import { CommitteeModule } from '../committee/committee.module.js';
import { Committee } from '../committee/committee.service.js';
import { FindingsModule } from '../findings/findings.module.js';
import { ReviewModule } from '../review/review.module.js';
import { SamplingModule } from '../sampling/sampling.module.js';
import { SurveyModule } from '../survey/survey.module.js';
import { CompanyReportPages, PublicReportPages } from './company-report.pages.js';
import { AuditReport, ReportComment } from './report.entity.js';
import { ReportComposer } from './report-composer.js';
import { ReportMails } from './report-mails.js';
import { ReportRenderer } from './report-renderer.js';
import { reportPart } from './report.part.js';
import { ReportPages } from './report.pages.js';
import { ReportPagesReader } from './report-reader.js';
import { AuditReports } from './report.service.js';

/** The report of an audit: drafts for the company's comments, and the final one with its code. */
@Module({
  imports: [
    TypeOrmModule.forFeature([AuditReport, ReportComment]),
    AssessmentsModule,
    CasesModule,
    CaseFileModule,
    CommitteeModule,
    FindingsModule,
    ReviewModule,
    SamplingModule,
    SurveyModule,
  ],
  controllers: [ReportPages, CompanyReportPages, PublicReportPages],
  providers: [AuditReports, ReportComposer, ReportMails, ReportPagesReader, ReportRenderer],
  exports: [AuditReports],
})
export class ReportModule implements OnModuleInit {
  constructor(
    private readonly committee: Committee,
    private readonly reports: AuditReports,
    private readonly caseFile: CaseFileParts,
    private readonly renderer: ReportRenderer,
  ) {}

  onModuleInit(): void {
    this.caseFile.register(reportPart(this.renderer));
    this.committee.whenDecided((tx, decision) => this.reports.issue(tx, decision));
  }
}
