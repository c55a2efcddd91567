import { refusals } from '../web/index.js';

export type LiaisonRefusal =
  | 'liaison.elsewhere'
  | 'liaison.nothing-to-confirm'
  | 'liaison.personal-data'
  | 'liaison.ends-before-begins'
  | 'liaison.due-after-end'
  | 'liaison.due-before-begin'
  | 'liaison.due-outside'
  | 'liaison.agreement-over'
  | 'liaison.too-many-commitments'
  | 'liaison.not-yours'
  | 'liaison.commitment-dropped'
  | 'liaison.commitment-closed';
export const refuse = refusals<LiaisonRefusal>();
