/**
 * The search of the workspaces. Each room registers what of its own is found, in `SearchSources`, and decides whom it shows
 * what: nothing is found that the reader's pages do not show. What found nothing, here and in the guidance, is kept without who asked.
 */
export { MISSED_MONTHS, type SearchPlace, WORDS_MASK } from './missed-search.rules.js';
export { MissedSearches, type Searcher, searcherOf } from './missed-searches.service.js';
export { LONGEST_QUESTION, matches, oneLine } from './search.rules.js';
export { type Hit, HITS_SHOWN, type SearchSource, SearchSources } from './search-sources.js';
export { SearchModule } from './search.module.js';
