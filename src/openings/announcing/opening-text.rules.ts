/** What an opening says, field by field, pure. */
import type { OpeningText } from '../opening.rules.js';

const fields = [
  'post',
  'tasks',
  'requirements',
  'site',
  'municipality',
  'payFrom',
  'payTo',
  'payPeriod',
  'workDays',
  'schedule',
  'daysOff',
  'contract',
  'registration',
  'benefits',
  'posts',
  'endsOn',
  'contact',
] as const satisfies (keyof OpeningText)[];

/** Whether two openings say the same. */
export const sameText = (one: OpeningText, other: OpeningText): boolean =>
  fields.every((field) => one[field] === other[field]) &&
  one.languages.toSorted().join() === other.languages.toSorted().join();

/** What is said, as a form holds it. */
export function formValues(opening: OpeningText): Record<string, string | string[]> {
  const texts = fields.map((field) => [field, String(opening[field] ?? '')] as const);
  return { ...Object.fromEntries(texts), languages: [...opening.languages] };
}
