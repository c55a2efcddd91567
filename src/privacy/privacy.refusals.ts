import { refusals } from '../web/index.js';

export type PrivacyRefusal =
  | 'privacy.not-now'
  | 'privacy.asked-already'
  | 'privacy.extended-already'
  | 'privacy.text-needed'
  | 'privacy.file-gone'
  | 'privacy.own-request'
  | 'privacy.say-what';
export const refuse = refusals<PrivacyRefusal>();
