import type { EntityManager } from 'typeorm';
import { one } from '../../database/index.js';

/** A survey of the company's workers that is over, as it may prove a practice. */
export interface SurveyRecord {
  readonly invited: number;
  readonly answered: number;
  readonly favourable: number;
  readonly closedOn: string;
}

/** The company's last survey with a result: with fewer answers than may be shown there is none. */
export function lastSurveyOf(tx: EntityManager, companyId: string): Promise<SurveyRecord | null> {
  return one<SurveyRecord>(
    tx,
    `select invited, answered, favourable, closed_on::text as closed_on from surveys
     where company_id = $1 and state = 'closed' and favourable is not null
     order by closed_on desc, opened_at desc limit 1`,
    [companyId],
  );
}
