/** The rights of people over their data: the notice, requests and their answers, and what is erased for its age. */
export { PrivacyModule } from './privacy.module.js';
