import type { Limit } from '../../web/index.js';

/** The rules that a company accepts when it registers; a new text gets a new version. */
export const rulesVersion = '2026-11';

/** Registrations from one address: an office shares one, but does not register thirty companies in an hour. */
export const registrationsPerAddress: Limit = { name: 'company-registration', points: 30, seconds: 60 * 60 };
