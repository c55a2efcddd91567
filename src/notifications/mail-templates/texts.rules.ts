import { HOUR, SECOND } from '#libs/clock';
import { type EditedWords, placeholder, type Wording } from '#templates/mail/words';

/** The parts of a mail that can be edited, in the order of the form, and how long each may be. */
export const textParts = ['subject', 'intro', 'closing'] as const;
export type TextPart = (typeof textParts)[number];
export const textLimits: Record<TextPart, number> = { subject: 120, intro: 1000, closing: 600 };

/** How long a process may go on with words that another process has edited since. */
export const TEXT_CACHE_LIFETIME = 10 * SECOND;

/** How many mails of a kind a preview tries until one of them is still true. */
export const PREVIEW_CANDIDATES = 20;

/** Test mails that one person may send themselves: so many in these seconds. */
export const TEST_MAILS = { points: 10, seconds: HOUR / SECOND } as const;

/** Whether words that were read then are fresh enough to be used; a clock that was set back makes them stale. */
export const isFresh = (readAt: Date, now: Date): boolean =>
  Math.abs(now.getTime() - readAt.getTime()) < TEXT_CACHE_LIFETIME;

/** A problem of a part: a catalogue key with its parameters. */
export interface TextProblem {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The placeholders that edited words may use; `nombre`, the reader's name, always among them. */
export const factsOf = (wording: Wording): readonly string[] => ['nombre', ...wording.facts];

/** Whether a part can be edited: parts that depend on the case cannot, a closing always can. */
export const isEditable = (part: TextPart, wording: Wording): boolean =>
  part === 'closing' || wording.parts.includes(part);

// also bidirectional marks, which can hide what a line says
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** What is wrong with edited words, by part. An empty part keeps the words of the program. */
export function textProblems(words: EditedWords, wording: Wording): Partial<Record<TextPart, TextProblem>> {
  const problems: Partial<Record<TextPart, TextProblem>> = {};
  for (const part of textParts) {
    const text = words[part];
    const problem = text === null ? null : problemOf(part, text, wording);
    if (problem) problems[part] = problem;
  }
  return problems;
}

function problemOf(part: TextPart, text: string, wording: Wording): TextProblem | null {
  if (!isEditable(part, wording)) return { key: 'reminder-texts.fixed', params: {} };
  if (text.length > textLimits[part]) {
    return { key: 'reminder-texts.too-long', params: { max: textLimits[part], n: text.length } };
  }
  if (control.test(text)) return { key: 'reminder-texts.control', params: {} };
  const known = factsOf(wording);
  const named = [...text.matchAll(placeholder)].map(([, name = '']) => name.trim());
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return { key: 'reminder-texts.unknown', params: { name: `{${unknown}}`, known: listed(known) } };
  }
  if (/[{}]/.test(text.replaceAll(placeholder, ''))) {
    return { key: 'reminder-texts.brace', params: { known: listed(known) } };
  }
  const missing = part === 'intro' ? wording.needed.filter((name) => !named.includes(name)) : [];
  return missing.length > 0 ? { key: 'reminder-texts.missing', params: { names: listed(missing) } } : null;
}

/** `{uno}, {dos}` */
export const listed = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');

export const sameWords = (one: EditedWords, other: EditedWords): boolean =>
  textParts.every((part) => one[part] === other[part]);

/** Nothing edited. */
export const ownWords: EditedWords = { subject: null, intro: null, closing: null };
