import { refusals } from '../web/index.js';

/** Why the room refuses; each code has a text `refusal.<code>`. */
export type CompanyRefusal =
  | 'companies.functions-fewer-than-named'
  | 'companies.functions-more-than-people'
  | 'companies.name-unfit'
  | 'companies.not-active'
  | 'companies.rfc-taken'
  | 'companies.rfc-unconfirmed'
  | 'conflict'
  | 'forbidden';

export const refuse = refusals<CompanyRefusal>();
