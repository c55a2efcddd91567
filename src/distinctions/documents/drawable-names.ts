import { listLetters, unprintableLetters } from '../../web/index.js';
import { refuse } from '../distinctions.refusals.js';

/**
 * A document that would leave out a letter of a name is not promised.
 * @param field of the form in which the name was typed
 * @throws Refused 422 `distinctions.name-letters`
 */
export async function requireDrawable(name: string, field?: string): Promise<void> {
  const letters = await unprintableLetters(name);
  if (letters.length === 0) return;
  const params = { letters: listLetters(letters), name };
  throw refuse('distinctions.name-letters', { status: 422, params, ...(field && { field }) });
}
