import { isObject } from './data-integrity.js';

/**
 * Whether two documents are the same, name for name and value for value. The order of names, and order and repetition in
 * lists, mean nothing in them (JSON-LD reads lists as sets); the order of contexts does.
 */
export function isSameDocument(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return covers(one, other) && covers(other, one);
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSameValue(name, one[name], other[name]))
  );
}

function isSameValue(name: string, one: unknown, other: unknown): boolean {
  return name === '@context' ? JSON.stringify(one) === JSON.stringify(other) : isSameDocument(one, other);
}

const covers = (all: readonly unknown[], some: readonly unknown[]): boolean =>
  some.every((value) => all.some((one) => isSameDocument(one, value)));

/**
 * Whether every name stands once in its object. Whoever reads a JSON text sees both; `JSON.parse` keeps the last and says
 * nothing. @param parsed what `JSON.parse` made of the text
 */
export function namesAreUnique(text: string, parsed: unknown): boolean {
  const colons = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '').split(':').length - 1;
  return colons === countNames(parsed);
}

function countNames(parsed: unknown): number {
  let count = 0;
  // Not recursive: a text of strangers may be nested deeper than the stack.
  const waiting = [parsed];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const inner: unknown[] = Object.values(value);
    if (!Array.isArray(value)) count += inner.length;
    for (const one of inner) waiting.push(one);
  }
  return count;
}
