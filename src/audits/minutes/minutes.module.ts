import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module.js';
import { MinutesDocuments } from './minutes-document.js';
import { MinutesPages } from './minutes.pages.js';
import { SessionMinutes } from './minutes.service.js';
import { MinutesWriter } from './minutes-writer.js';
import { SealedDocuments } from './sealed-documents.js';

/** The minutes of the committee's sessions: written when they close, signed by who was present, sealed. */
@Module({
  imports: [SessionsModule],
  controllers: [MinutesPages],
  providers: [SessionMinutes, MinutesDocuments, MinutesWriter, SealedDocuments],
  exports: [SessionMinutes, MinutesDocuments, SealedDocuments],
})
export class MinutesModule {}
