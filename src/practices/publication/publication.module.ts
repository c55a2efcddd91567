import { Module } from '@nestjs/common';
import { AdoptionModule } from '../adoption/adoption.module.js';
import { BankModule } from '../bank/bank.module.js';
import { PublicationPages } from './publication.pages.js';
import { PublishedPractices } from './publication.service.js';

/** The bank as everybody reads it, and its files. */
@Module({
  imports: [BankModule, AdoptionModule],
  controllers: [PublicationPages],
  providers: [PublishedPractices],
})
export class PublicationModule {}
