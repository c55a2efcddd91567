/** Length alone, no rules of composition (NIST SP 800-63B §3.1.1.2); the upper end keeps hashing cheap. */
export const passwordLength = { min: 10, max: 128 } as const;

/**
 * An answer that must not tell whether an address has an account takes at least this long, in milliseconds: well above
 * what writing the mail takes.
 */
export const evenAnswerMs = 400;

/** Longest name of a person. */
export const personNameLength = 120;

/** Longest code that a form takes: a recovery code, generously spaced. */
export const typedCodeLength = 20;
