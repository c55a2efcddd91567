import { type HeldData, ofAccount } from '../../accounts/index.js';
import { writtenBy } from './advice.queries.js';

/** What questions to FM4 hold about people: who wrote and closed them, in their own words. */
export const adviceData: readonly HeldData[] = [
  {
    key: 'written',
    columns: [
      ...['asked_by', 'answered_by', 'closed_by'].map((column) => `advice_threads.${column}`),
      ...['text', 'author_id'].map((column) => `advice_messages.${column}`),
    ],
    find: ofAccount(writtenBy),
    fate: 'unlinked',
  },
];
