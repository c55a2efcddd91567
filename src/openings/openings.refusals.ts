import { refusals } from '../web/index.js';
import type { StandingProblem } from './standing.rules.js';

export type OpeningsRefusal =
  | `openings.standing.${StandingProblem}`
  | 'openings.too-many-drafts'
  | 'openings.not-now'
  | 'openings.past'
  | 'openings.personal-data'
  | 'openings.demands'
  | 'openings.taken'
  | 'openings.answers-unread'
  | 'openings.more-hired';
export const refuse = refusals<OpeningsRefusal>();
