import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { CaseFileModule } from '../case-file/case-file.module.js';
import { CaseFileParts } from '../case-file/case-file-parts.js';
import { CasesModule } from '../cases/cases.module.js';
import { ConditionsModule } from '../conditions/conditions.module.js';
import { CompanyVisitPages } from './company-visit.pages.js';
import { CompanyVisits } from './company-visits.service.js';
import { MinutesDocuments } from './minutes-documents.js';
import { Minutes } from './minutes.service.js';
import { OnSitePages } from './on-site.pages.js';
import { Visit, VisitEntry, VisitMinutes, VisitSignature } from './visit.entity.js';
import { VisitEntries } from './visit-entries.service.js';
import { VisitJobs } from './visit.jobs.js';
import { VisitMails } from './visit-mails.js';
import { visitPart } from './visit.part.js';
import { VisitPages } from './visit.pages.js';
import { VisitReader } from './visit-reader.js';
import { VisitRetention } from './visit-retention.js';
import { Visits } from './visits.service.js';

/** Visits to companies under audit: arranged by both sides, held without a network, signed by both. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Visit, VisitEntry, VisitMinutes, VisitSignature]),
    AssessmentsModule,
    CasesModule,
    CaseFileModule,
    ConditionsModule,
  ],
  controllers: [VisitPages, OnSitePages, CompanyVisitPages],
  providers: [
    Visits,
    CompanyVisits,
    VisitEntries,
    Minutes,
    MinutesDocuments,
    VisitReader,
    VisitMails,
    VisitJobs,
    VisitRetention,
  ],
  exports: [Visits, CompanyVisits, VisitEntries, Minutes],
})
export class VisitModule implements OnModuleInit {
  constructor(
    private readonly caseFile: CaseFileParts,
    private readonly documents: MinutesDocuments,
    private readonly photos: VisitEntries,
  ) {}

  onModuleInit(): void {
    this.caseFile.register(visitPart({ documents: this.documents, photos: this.photos }));
  }
}
