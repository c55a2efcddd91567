import { folded } from '#libs/folding';
import { addDays, type Day } from '#libs/mexico';

/** Longest message that goes with an assignment, in characters. */
export const MAX_MESSAGE_LENGTH = 500;

/** Longest comment, in characters. */
export const MAX_COMMENT_LENGTH = 2000;

/** Days ahead that an assignment may be due. */
export const MAX_DAYS_AHEAD = 365;

/** Days ahead that a form proposes. */
export const USUAL_DAYS = 7;

/** Whether practices may be assigned for that day. */
export const isAssignable = (day: Day, today: Day): boolean => day >= today && day <= addDays(today, MAX_DAYS_AHEAD);

/** A colleague who can be named in a comment. */
export interface Mentionable {
  readonly userId: string;
  readonly name: string;
}

/**
 * The colleagues whom a text names with an at sign: `@Marco Ibarra`, or `@Marco` where only one is called so. Capitals and
 * accents do not matter; of names that begin alike the longest counts.
 */
export function mentionedIn(text: string, people: readonly Mentionable[]): string[] {
  const plainText = folded(text);
  const names = namesOf(people);
  const found = new Set<string>();
  for (let at = plainText.indexOf('@'); at >= 0; at = plainText.indexOf('@', at + 1)) {
    if (at > 0 && LETTER.test(plainText[at - 1]!)) continue;
    const rest = plainText.slice(at + 1);
    const named = names.find(([name]) => rest.startsWith(name) && !LETTER.test(rest[name.length] ?? ''));
    if (named) found.add(named[1]);
  }
  return [...found];
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whole names, and first names that only one has; the longest first. */
function namesOf(people: readonly Mentionable[]): [name: string, userId: string][] {
  const names = new Map<string, string | null>();
  for (const { userId, name } of people) {
    const whole = folded(name.trim());
    for (const one of new Set([whole, whole.split(/\s+/)[0]!])) {
      if (one !== '') names.set(one, names.has(one) ? null : userId);
    }
  }
  return [...names]
    .flatMap(([name, userId]): [string, string][] => (userId === null ? [] : [[name, userId]]))
    .toSorted(([one], [other]) => other.length - one.length);
}
