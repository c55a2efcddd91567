/** Length alone, no rules of composition (NIST SP 800-63B §3.1.1.2); the upper end keeps hashing cheap. */
export const passwordLength = { min: 10, max: 128 } as const;

/** Longest name of a person. */
export const personNameLength = 120;

/** Longest code that a form takes: a recovery code, generously spaced. */
export const typedCodeLength = 20;
