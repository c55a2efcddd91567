import { Global, Module } from '@nestjs/common';
import { SearchPages } from './search.pages.js';
import { SearchSources } from './search-sources.js';

/** The search of the workspaces; later rooms register what they find. */
@Global()
@Module({ controllers: [SearchPages], providers: [SearchSources], exports: [SearchSources] })
export class SearchModule {}
