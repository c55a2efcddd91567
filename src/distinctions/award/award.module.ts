import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../../assessments/index.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { HistoryModule } from '../history/history.module.js';
import { Awards } from './award.service.js';
import { DecidedAwards } from './decided-awards.js';

/** Grants distinctions, by decision of the committee. */
@Module({
  imports: [AssessmentsModule, HistoryModule, DocumentsModule],
  providers: [Awards, DecidedAwards],
  exports: [Awards],
})
export class AwardModule {}
