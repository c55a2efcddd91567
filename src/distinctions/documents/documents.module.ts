import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CredentialsModule } from '../credentials/credentials.module.js';
import { Distinction } from '../distinction.entity.js';
import { PublicModule } from '../public/public.module.js';
import { DistinctionRemindersModule } from '../reminders/reminders.module.js';
import { RenewalModule } from '../renewal/renewal.module.js';
import { DistinctionDocuments } from './distinction-documents.js';
import { DistinctionRenderer } from './distinction-renderer.js';
import { DocumentMails } from './document-mails.js';
import { DocumentsApi } from './documents.api.js';
import { DistinctionDocumentFile } from './documents.entity.js';
import { DocumentsJobs } from './documents.jobs.js';
import { HistoricalDocuments } from './historical-documents.js';

/** The signed documents of distinctions. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Distinction, DistinctionDocumentFile]),
    PublicModule,
    DistinctionRemindersModule,
    RenewalModule,
    CredentialsModule,
  ],
  providers: [DistinctionDocuments, DistinctionRenderer, DocumentMails, DocumentsJobs, HistoricalDocuments],
  controllers: [DocumentsApi],
  exports: [DistinctionDocuments, DocumentMails],
})
export class DocumentsModule {}
