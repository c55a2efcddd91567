import { readFileSync } from 'node:fs';
import { Classifier } from '#libs/text-classifier';
import { type Demand, demandsBy } from './demand.rules.js';

/** What the build learned from `examples`. */
const file = new URL('./learned.bin', import.meta.url);

let learned: Classifier | null = null;

/** The demands in a text, the first first; one of each kind in a line. Nothing is read before the first text. */
export function demandsIn(text: string): Demand[] {
  learned ??= Classifier.from(readFileSync(file));
  return demandsBy(learned, text);
}
