import { type HeldData, ofAccount } from '../../accounts/index.js';
import { hiresMadeBy } from './hires.queries.js';

/** What hire files hold about people: who opened them. They are about nobody else. */
export const hiresData: readonly HeldData[] = [
  { key: 'made', columns: ['hire_files.created_by'], find: ofAccount(hiresMadeBy), fate: 'unlinked' },
];
