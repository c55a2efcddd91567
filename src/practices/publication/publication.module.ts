import { Module, type OnModuleInit } from '@nestjs/common';
import { SearchSources } from '../../search/index.js';
import { AdoptionModule } from '../adoption/adoption.module.js';
import { BankModule } from '../bank/bank.module.js';
import { practiceSearch } from './practice-search.js';
import { PublicationPages } from './publication.pages.js';
import { PublishedPractices } from './publication.service.js';

/** The bank as everybody reads it, and its files. */
@Module({
  imports: [BankModule, AdoptionModule],
  controllers: [PublicationPages],
  providers: [PublishedPractices],
})
export class PublicationModule implements OnModuleInit {
  constructor(private readonly sources: SearchSources) {}

  onModuleInit(): void {
    this.sources.register(practiceSearch);
  }
}
