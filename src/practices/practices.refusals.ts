import { refusals } from '../web/index.js';
import type { ReviewRefusal } from './practice.policy.js';

/** Why a text cannot be sent to be judged. */
export type SendRefusal =
  | 'practices.incomplete'
  | 'practices.personal-data'
  | 'practices.names-institution'
  | 'practices.unknown-item';

export type PracticesRefusal =
  | SendRefusal
  | 'practices.not-now'
  | 'practices.too-many-drafts'
  | 'practices.admin-sends'
  | 'practices.seats-taken'
  | 'practices.not-in-plan'
  | `practices.may-not-${ReviewRefusal}`;
export const refuse = refusals<PracticesRefusal>();
