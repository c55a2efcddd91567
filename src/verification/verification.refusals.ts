import { refusals } from '../web/index.js';

/** Codes with which this room refuses; each has a text `refusal.<code>`. */
export type VerificationRefusal = 'bad-request' | 'verification.busy' | 'verification.too-large';

/** A refusal of this room. */
export const refuse = refusals<VerificationRefusal>();
