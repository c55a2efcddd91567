/** Characters of an unknown code that the form shows again. */
export const SHOWN_INPUT = 64;

/** The code in what was typed or pasted; of an address of its page, as a QR code reader gives it, the code alone. */
export const codeIn = (text: string): string => /\/verificar\/([^/?#\s]+)/.exec(text)?.[1] ?? text;

/** Rank of a level among the three. */
export const rankOf = { N1: 1, N2: 2, N3: 3 } as const;
