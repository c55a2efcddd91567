/** A text in lower case without accents, as people type what they look for: words that fold alike are taken for the same. */
export const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
