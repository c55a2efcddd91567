/** Characters of an unknown code that the form shows again. */
export const SHOWN_INPUT = 64;

/** Rank of a level among the three. */
export const rankOf = { N1: 1, N2: 2, N3: 3 } as const;
