import { v7, validate, version } from 'uuid';

export { slugFor, slugOf } from './slug.js';

/**
 * A new identifier: UUID version 7 (RFC 9562), lower case with hyphens. Ids made later in one process sort after
 * earlier ones, so that they append to the end of an index.
 */
export function newId(): string {
  return v7();
}

/** Whether a text that came from outside is a UUID of any version; what is none must never reach a `uuid` column. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && validate(text);
}

/** Whether a text is an identifier of the kind that `newId` makes. */
export function isNewId(text: unknown): text is string {
  return isId(text) && version(text) === 7;
}
