import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { CaseFileModule } from '../case-file/case-file.module.js';
import { CaseFileParts } from '../case-file/case-file-parts.js';
import { CasesModule } from '../cases/cases.module.js';
import { ClarificationsModule } from '../clarifications/clarifications.module.js';
import { CompanyFindingsPages } from './company-findings.pages.js';
import { FindingAnswers } from './finding-answers.js';
import { FindingMails } from './finding-mails.js';
import { Finding, FindingFile } from './findings.entity.js';
import { FindingFilesPages, FindingsPages } from './findings.pages.js';
import { findingsPart } from './findings.part.js';
import { FindingsReader } from './findings-reader.js';
import { Findings } from './findings.service.js';

/** What audits find, graded, and how it is corrected. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Finding, FindingFile]),
    AssessmentsModule,
    CasesModule,
    CaseFileModule,
    ClarificationsModule,
  ],
  controllers: [FindingsPages, FindingFilesPages, CompanyFindingsPages],
  providers: [FindingAnswers, FindingMails, Findings, FindingsReader],
  exports: [FindingAnswers, Findings],
})
export class FindingsModule implements OnModuleInit {
  constructor(
    private readonly caseFile: CaseFileParts,
    private readonly reader: FindingsReader,
  ) {}

  onModuleInit(): void {
    this.caseFile.register(findingsPart(this.reader));
  }
}
