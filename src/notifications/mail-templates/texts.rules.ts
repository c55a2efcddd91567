import { type EditedWords, placeholder, type Wording } from '#templates/mail/words';

/** The parts of a mail that can be edited, in the order of the form, and how long each may be. */
export const textParts = ['subject', 'intro', 'closing'] as const;
export type TextPart = (typeof textParts)[number];
export const textLimits: Record<TextPart, number> = { subject: 120, intro: 1000, closing: 600 };

/** A problem of a part: a catalogue key with its parameters. */
export interface TextProblem {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Words by which a mail of this wording can be told apart from another; the name of its reader always may stand. */
export const factsOf = (wording: Wording): readonly string[] => ['nombre', ...wording.facts];

/** Whether a part can be edited: those that depend on the case cannot, a closing always can. */
export const isEditable = (part: TextPart, wording: Wording): boolean =>
  part === 'closing' || wording.parts.includes(part);

// also the marks that turn the direction of writing and hide what a line says
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** What is wrong with edited words, by part. An empty part stays as the program has it, and is never wrong. */
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

/** Whether both say the same. */
export const sameWords = (one: EditedWords, other: EditedWords): boolean =>
  textParts.every((part) => one[part] === other[part]);

/** The words of the program, all of them. */
export const ownWords: EditedWords = { subject: null, intro: null, closing: null };
