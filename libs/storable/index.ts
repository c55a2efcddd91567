/// <reference lib="es2024.string" />
/**
 * Text that can be stored: PostgreSQL holds no U+0000 in a text or a JSON value, and no half of a surrogate pair in a
 * JSON value. https://www.postgresql.org/docs/18/datatype-json.html
 */

/** Whether the text can be stored as it is. */
export const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/** The text without U+0000, and U+FFFD for each half of a surrogate pair. */
export const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();
