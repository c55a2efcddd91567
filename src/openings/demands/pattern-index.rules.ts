/** Finds many patterns in a levelled text at once, pure: only those are tried at a word that may begin with it. */
import { compiled, sounded } from './pattern.compiler.rules.js';

/** A pattern and what it stands for. */
export interface IndexedPattern<T> {
  readonly pattern: string;
  /** Only where it stands alone between commas, or first there. */
  readonly where?: 'alone' | 'first';
  readonly value: T;
}

/** Where a pattern was found. */
export interface IndexedMatch<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** The end of the group that opens at a place. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if ('(['.includes(text[at]!)) depth += 1;
    else if (')]'.includes(text[at]!)) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** The alternatives of a group's inside. */
function alternatives(inside: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of inside) {
    if ('(['.includes(sign)) depth += 1;
    if (')]'.includes(sign)) depth -= 1;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** A whole word, apart from what words begin with. */
const WHOLE = ' ';

/**
 * What a sounded pattern may begin with: letters of its first word, the word where it is whole. Empty: anything, `0`: a number.
 * @param goesOn whether what follows the pattern continues its last word
 */
function beginnings(pattern: string, goesOn = false): string[] {
  const text = pattern.trimStart();
  const [letters] = /^[a-z0-9]*/.exec(text)!;
  if (letters) {
    const next = text.charAt(letters.length);
    return [next === ' ' || (next === '' && !goesOn) ? letters + WHOLE : letters];
  }
  if (text.startsWith('#')) return ['0'];
  if (!/^[[(]/.test(text)) return [''];
  const end = closing(text, 0);
  const rest = text.slice(end + 1);
  const isGlued = rest === '' ? goesOn : !rest.startsWith(' ');
  const inside = alternatives(text.slice(1, end)).flatMap((one) => beginnings(one, isGlued && !one.endsWith(' ')));
  if (text.startsWith('(') && !inside.includes('')) return inside;
  return rest.trim() === '' ? [''] : [...inside.filter(Boolean), ...beginnings(rest, goesOn)];
}

/** Patterns by what they begin with. */
export class PatternIndex<T> {
  private readonly byBeginning = new Map<string, { readonly expression: RegExp; readonly value: T }[]>();

  constructor(patterns: Iterable<IndexedPattern<T>>) {
    for (const { pattern, where, value } of patterns) {
      const one = { expression: new RegExp(compiled(pattern, where).source, 'y'), value };
      for (const beginning of new Set(beginnings(sounded(pattern)))) {
        const others = this.byBeginning.get(beginning);
        if (others) others.push(one);
        else this.byBeginning.set(beginning, [one]);
      }
    }
  }

  in(text: string): IndexedMatch<T>[] {
    const matches: IndexedMatch<T>[] = [];
    for (const { 0: word, index: from } of text.matchAll(/[a-z0-9]+/g)) {
      const keys = Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));
      keys.push(word + WHOLE);
      if (/^\d/.test(word)) keys.push('0');
      for (const key of keys)
        for (const { expression, value } of this.byBeginning.get(key) ?? []) {
          expression.lastIndex = from;
          if (expression.test(text)) matches.push({ value, from, to: expression.lastIndex });
        }
    }
    return matches;
  }
}
