import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
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
import { VisitPages } from './visit.pages.js';
import { VisitReader } from './visit-reader.js';
import { Visits } from './visits.service.js';

/** Visits to companies under audit: arranged by both sides, held without a network, signed by both. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Visit, VisitEntry, VisitMinutes, VisitSignature]),
    AssessmentsModule,
    CasesModule,
    ConditionsModule,
  ],
  controllers: [VisitPages, OnSitePages, CompanyVisitPages],
  providers: [Visits, CompanyVisits, VisitEntries, Minutes, MinutesDocuments, VisitReader, VisitMails, VisitJobs],
  exports: [Visits, CompanyVisits, VisitEntries, Minutes],
})
export class VisitModule {}
