/** The public face of a code and of a dropped PDF, and the directory; reads, never writes. */
export { VerificationModule } from './verification.module.js';
