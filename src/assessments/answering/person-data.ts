import type { PersonDataHolder } from '../../accounts/index.js';
import { evidenceBy } from '../evidence/evidence.queries.js';
import { declarationsBy } from '../lifecycle/assessment.queries.js';
import { answersBy } from './answer.queries.js';

/**
 * What the room keeps about a person: what they answered, uploaded and signed for their company. The answers are the
 * company's and stay; so does the name under a declaration, on which the distinction rests.
 */
export const assessmentsPersonData: PersonDataHolder = {
  room: 'assessments',
  async export(tx, userId) {
    const answers = await answersBy(tx, userId);
    const files = await evidenceBy(tx, userId);
    const declarations = await declarationsBy(tx, userId);
    return { answers, files, declarations };
  },
  /** Beside the company's answers stand ids only, which lead nowhere once the account is gone. */
  erase: () => Promise.resolve(),
};
