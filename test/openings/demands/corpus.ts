import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LAWFUL } from '../../../src/openings/demands/demand.rules.js';

/** Texts by kind, and texts that demand nothing forbidden. */
export interface ExaminedSet {
  readonly demands: Readonly<Record<string, readonly string[]>>;
  readonly licit: readonly string[];
}

/** Sets that nothing was learned from. */
export const examined = (): [string, ExaminedSet][] =>
  Object.entries(parse(readFileSync(new URL('examined.yaml', import.meta.url), 'utf8')) as Record<string, ExaminedSet>);

const folder = new URL('../../../src/openings/demands/examples/', import.meta.url);

/** The examples that were learned from, by label. */
export const examples = (): [string, string[]][] =>
  readdirSync(folder).map((name) => [
    name.replace(/\.txt$/, ''),
    readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean),
  ]);

export const isLawful = (label: string): boolean => label === LAWFUL;

/** How others write the same: without accents, with the sounds mistaken, in capitals, with letters apart or in other signs. */
export const hands: readonly (readonly [string, (words: string) => string])[] = [
  ['without accents', (words) => words.normalize('NFD').replaceAll(/\p{M}/gu, '')],
  [
    'with the sounds mistaken',
    (words) =>
      words
        .replaceAll(/ci(?=[oó]n)/g, 'si')
        .replaceAll('exc', 'ex')
        .replaceAll('v', 'b')
        .replaceAll('ll', 'y')
        .replaceAll('qu', 'k'),
  ],
  ['in capitals', (words) => words.toUpperCase()],
  ['now high, now low', (words) => [...words].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter)).join('')],
  [
    'in mathematical letters',
    (words) => words.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(0x1d5ee + letter.charCodeAt(0) - 97)),
  ],
  ['with signs that nobody sees', (words) => words.replaceAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u200b')],
  ['with a letter lost', (words) => words.replaceAll(/(?<=\p{L}{5})\p{L}(?=\p{L}{3})/gu, '')],
  [
    'with letters apart',
    (words) =>
      words
        .split(' ')
        .map((word) => [...word].join(' '))
        .join('  '),
  ],
];
