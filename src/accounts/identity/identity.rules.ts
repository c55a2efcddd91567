/** Seconds, as better-auth counts. */
export const MINUTE_S = 60;
export const HOUR_S = 60 * MINUTE_S;
export const DAY_S = 24 * HOUR_S;

/** Length alone, no rules of composition (NIST SP 800-63B §3.1.1.2); the upper end keeps hashing cheap. */
export const passwordLength = { min: 10, max: 128 } as const;

/** Our controllers say here from where a request comes, as the web server found out. */
export const clientAddressHeader = 'x-client-address';
