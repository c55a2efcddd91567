/**
 * Words and dates in the reader's language. Knows no domain word: catalogues and locales come from outside.
 *
 * - `createTranslator` turns a catalogue of ICU messages into `t` (text) and `rich` (text with elements in it).
 * - `createDates` says dates, times and distances in words, always in one time zone.
 * - `createNumbers` formats numbers and percentages.
 */
export { createTranslator, type MessageParams, type RichParams, type RichPart, type Translator } from './translator.js';
export { createDates, type Dates, type DateInput } from './dates.js';
export { createNumbers, type Numbers } from './numbers.js';
