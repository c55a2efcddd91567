import { refusals } from '../web/index.js';

export type LiaisonRefusal = 'liaison.elsewhere' | 'liaison.nothing-to-confirm' | 'liaison.personal-data';
export const refuse = refusals<LiaisonRefusal>();
