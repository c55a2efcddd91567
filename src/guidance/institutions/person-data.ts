import { type HeldData, ofAccount } from '../../accounts/index.js';
import { suggestionsDecidedBy } from './suggestions.queries.js';

/** Suggestions about the directory are about institutions, and of nobody known: only who decided is. */
export const suggestionData: readonly HeldData[] = [
  {
    key: 'decided',
    columns: ['institution_suggestions.decided_by'],
    find: ofAccount(suggestionsDecidedBy),
    fate: 'unlinked',
  },
];
