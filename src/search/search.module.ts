import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MissedSearchEntity } from './missed-search.entity.js';
import { MissedSearches } from './missed-searches.service.js';
import { PeopleNames } from './name-lists.js';
import { SearchPages } from './search.pages.js';
import { SearchSources } from './search-sources.js';

/** The search of the workspaces; later rooms register what they find. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([MissedSearchEntity])],
  controllers: [SearchPages],
  providers: [SearchSources, PeopleNames, MissedSearches],
  exports: [SearchSources, MissedSearches],
})
export class SearchModule {}
