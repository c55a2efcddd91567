/** Compiles the patterns of the demands into regular expressions on levelled text, pure. */
import { soundOf } from './demand-text.rules.js';

/** Up to three words of one part of a sentence. */
const GAP = '(?:[a-z0-9]+ ){0,3}';

/** A pattern in the letters of a levelled text. */
export const sounded = (pattern: string): string =>
  // what begins with "alerg" may go on as "alergia"
  pattern.replaceAll(/\p{L}+/gu, (word) => soundOf(word)).replaceAll(/g\*/g, '(g|j)*');

/** A pattern as a regular expression. @param where only where it stands alone between commas, or first there */
export function compiled(pattern: string, where?: 'alone' | 'first'): RegExp {
  const source = sounded(pattern)
    .replaceAll(/ \[([^[\]]*[^ [\]])\](?! )/g, '[ $1]')
    .replaceAll('.. ', GAP)
    .replaceAll(/ \.\.$/g, '')
    .replaceAll('..', GAP)
    .replaceAll('(', '(?:')
    .replaceAll('(?:?:', '(?:')
    .replaceAll('*', '[a-z0-9]*')
    .replaceAll('#', '\\d+')
    .replaceAll(/\[(?!a-z0-9\])/g, '(?:')
    .replaceAll(/(?<!\[a-z0-9)\]/g, ')?');
  const before = where ? '(?<=(?:^|[,;]) ?)' : '';
  const after = where === 'alone' ? '(?= ?(?:[,;]|$))' : '';
  return new RegExp(`${before}(?<![a-z0-9])${source.trim()}(?![a-z0-9])${after}`, 'g');
}

/** Its source, to join with others. */
export const plain = (pattern: string): string => compiled(pattern).source;

/** One expression for whichever of several patterns. */
export const anyOf = (patterns: readonly string[]): string => `(?:${patterns.map(plain).join('|')})`;
