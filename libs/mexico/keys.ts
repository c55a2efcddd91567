// What people put between the parts of a key, and what they copy with it unseen: zero width, soft hyphens.
const SEPARATORS = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}\p{Pd}\u2043\u2212_.·•]/gu;

/** A longer text is no key that somebody typed. */
export const LONGEST_TEXT = 64;

/** An official key as it is compared: in capitals, without separators. */
export const bareKey = (text: string): string =>
  text
    .normalize('NFC')
    .replace(SEPARATORS, '')
    .replace(/[a-zñ]/g, (letter) => letter.toUpperCase());
