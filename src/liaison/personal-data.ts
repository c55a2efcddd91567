import { telltaleInText } from '../guidance/index.js';
import { refuse } from './liaison.refusals.js';

/**
 * What liaisons and FM4 write to each other is about institutions: a number of a person has no place in it, also with a slip.
 * @param texts by their fields
 * @throws Refused `liaison.number-of-a-person` (422) at the first field with one
 */
export function refusePersonalData(texts: Readonly<Record<string, string>>): void {
  for (const [field, text] of Object.entries(texts))
    if (telltaleInText(text) === 'number') throw refuse('liaison.number-of-a-person', { status: 422, field });
}
