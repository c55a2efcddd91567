import type { Section } from './headings.lexicon.rules.js';
import { sectionAt } from './sections.rules.js';

/** What stands around words of a levelled text, pure: in their sentence, and between the same commas. */
export interface Around {
  /** From the last comma on. */
  readonly before: string;
  readonly found: string;
  /** Up to the next comma. */
  readonly after: string;
  readonly sentenceBefore: string;
  readonly sentenceAfter: string;
  /** What is said right after that. */
  readonly nextSentence: string;
  /** Under which heading, or after whose post. */
  readonly section: Section | 'trade' | null;
}

/** What stands around the words of a text from one place to another. */
export function around(text: string, from: number, to: number): Around {
  const start = text.lastIndexOf(';', from - 1) + 1;
  const comma = Math.max(start, text.lastIndexOf(',', from - 1) + 1);
  const end = text.slice(to).search(/[,;]/);
  const [sentenceAfter = '', nextSentence = ''] = text.slice(to).split(/;+/, 2);
  return {
    before: text.slice(comma, from),
    found: text.slice(from, to),
    after: text.slice(to, end < 0 ? text.length : to + end),
    sentenceBefore: text.slice(start, from),
    sentenceAfter,
    nextSentence,
    section: sectionAt(text, start),
  };
}
