import { type HeldData, ofAccount } from '../../accounts/index.js';
import { groupsMadeBy } from './groups.queries.js';

/** Who made a group. Of who answered nothing leads to a person: their own code is kept as a keyed hash. */
export const groupsData: readonly HeldData[] = [
  { key: 'made', columns: ['survey_groups.created_by'], find: ofAccount(groupsMadeBy), fate: 'unlinked' },
];
