/** Lengths of a company's names, in characters. */
export const legalNameLength = { min: 3, max: 200 } as const;
export const tradeNameLength = 80;

/** People employed; the table checks the same. */
export const headcountRange = { min: 1, max: 1_000_000 } as const;

/** Largest version a form can carry: PostgreSQL's integer. */
export const largestVersion = 2_147_483_647;
