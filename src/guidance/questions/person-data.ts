import { type HeldData, ofAccount } from '../../accounts/index.js';
import { questionWorkOf } from './questions.queries.js';

/** What published questions hold about people: who wrote and published them. Who reviewed them stands with the other reviews. */
export const questionsData: readonly HeldData[] = [
  {
    key: 'work',
    columns: ['guidance_questions.authors', 'guidance_questions.published_by'],
    find: ofAccount(questionWorkOf),
    fate: 'unlinked',
  },
];
