/** What a text takes to be sent, pure. */
import { type FormatField, formatFields, naming, textLimits } from '../practice.rules.js';
import type { SendRefusal } from '../practices.refusals.js';

/** What an author writes. */
export type PracticeText = Readonly<Record<FormatField, string>> & {
  readonly items: readonly string[];
  readonly anonymous: boolean;
};

/** Whether two texts say the same. */
export const sameText = (one: PracticeText, other: PracticeText): boolean =>
  formatFields.every((field) => one[field] === other[field]) &&
  one.anonymous === other.anonymous &&
  one.items.toSorted().join() === other.items.toSorted().join();

const least = (field: FormatField): number => {
  if (field === 'institution') return textLimits.leastInstitution;
  return field === 'title' ? textLimits.leastTitle : textLimits.least;
};

/** A field that is not enough to be judged: how many characters it takes. */
export const tooShort = (text: Readonly<Record<FormatField, string>>): { field: FormatField; least: number }[] =>
  formatFields.filter((field) => text[field].length < least(field)).map((field) => ({ field, least: least(field) }));

/**
 * Why a text cannot be sent, and at which field that is said; null when it can.
 * @param known the practices of the instrument
 * @param hasNumber whether a number of a person stands in a text: CURP, NSS, NUE, passport
 */
export function sendProblem(
  text: PracticeText,
  known: ReadonlySet<string>,
  hasNumber: (words: string) => boolean,
): { code: SendRefusal; field: FormatField | 'items' } | null {
  const [short] = tooShort(text);
  if (short) return { code: 'practices.incomplete', field: short.field };
  const personal = formatFields.find((field) => hasNumber(text[field]));
  if (personal) return { code: 'practices.personal-data', field: personal };
  const [named] = text.anonymous ? naming(text) : [];
  if (named) return { code: 'practices.names-institution', field: named };
  return text.items.some((item) => !known.has(item)) ? { code: 'practices.unknown-item', field: 'items' } : null;
}
