import { refusals } from '../web/index.js';

export type LiaisonRefusal =
  | 'liaison.elsewhere'
  | 'liaison.nothing-to-confirm'
  | 'liaison.personal-data'
  | 'liaison.number-of-a-person'
  | 'liaison.meeting-order'
  | 'liaison.meeting-too-long'
  | 'liaison.meeting-past'
  | 'liaison.meeting-early'
  | 'liaison.meeting-over'
  | 'liaison.due-before-meeting'
  | 'liaison.mail-needed'
  | 'liaison.too-many-people'
  | 'liaison.attendance-code'
  | 'liaison.attendance-closed'
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
