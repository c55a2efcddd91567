// What Excel, LibreOffice and Google Sheets begin a formula with; full-width forms too (OWASP, CSV Injection).
const FORMULA = /^[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A text so that no spreadsheet takes it for a formula: an apostrophe leads what looks like one. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** What `guarded` was given. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
