import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** A planted demand in a line of an advertisement. */
export interface Planted {
  readonly kind: string;
  readonly line: string;
  /** Written apart from the rules. */
  readonly isApart: boolean;
}

const frames: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `Requisitos: ${words}.`,
  (words) => `Buscamos personas con experiencia en cocina, ${words} y ganas de aprender.`,
  (words) => `Turno de lunes a sábado. Indispensable ${words}. Sueldo semanal.`,
  (words) => `• Secundaria terminada\n• ${words}\n• Disponibilidad de horario`,
  (words) => `REQUISITOS: ${words.toUpperCase()}, PUNTUALIDAD`,
];

/** How the same is written by others: without accents, with the sounds mistaken, with letters apart, with a letter doubled or lost. */
const hands: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  (words) =>
    words
      .replaceAll(/ci(?=[oó]n)/g, 'si')
      .replaceAll('exc', 'ex')
      .replaceAll('v', 'b'),
  (words) => [...words].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter)).join(''),
  (words) => words.replaceAll(/([aeo])s? /g, (found) => `${found} `).replaceAll(/ll/g, 'y'),
  (words) => words.replace(/(\p{L}{9,})/u, (word) => word.slice(0, 4) + word.slice(5)),
  (words) =>
    /^[\p{L} ]{8,28}$/u.test(words)
      ? words
          .split(' ')
          .map((word) => [...word].join(' '))
          .join('  ')
      : words,
];

/** Every demand of the list in several frames and hands: which of them follows from its place, so that runs are alike. */
export function planted(): Planted[] {
  const kinds = Object.entries(read('planted.yaml') as Record<string, Record<'known' | 'held' | 'late', string[]>>);
  const lines = kinds.flatMap(([kind, { known, held, late }]) => [
    ...known.map((words) => ({ kind, words, isApart: false })),
    ...[...held, ...late].map((words) => ({ kind, words, isApart: true })),
  ]);
  return lines.flatMap(({ kind, words, isApart }, at) => [
    { kind, isApart, line: frames[at % frames.length]!(words) },
    { kind, isApart, line: frames[(at * 5 + 2) % (frames.length - 1)]!(hands[(at % (hands.length - 1)) + 1]!(words)) },
  ]);
}

/** Lines that ask nothing forbidden, in the same frames. */
export function licit(): string[] {
  const lines = read('licit.yaml') as string[];
  const around = [...frames.slice(0, 2), (words: string) => `Ofrecemos buen ambiente. ${words.toUpperCase()}.`];
  return lines.flatMap((words, at) => [words, around[(at % 2) + 1]!(words)]);
}

/** Whole lines as they are written, demands by kind and licit ones. */
export interface WrittenSet {
  readonly demands: Readonly<Record<string, readonly string[]>>;
  readonly licit: readonly string[];
}

/** Sets of lines that were written apart from the rules, by name. */
export const asWritten = (): readonly (readonly [string, WrittenSet])[] =>
  Object.entries(read('as-written.yaml') as Record<string, WrittenSet>);

/** Whole advertisements, in the same shape. */
export const wholePosts = (): readonly (readonly [string, WrittenSet])[] =>
  Object.entries(read('whole-posts.yaml') as Record<string, WrittenSet>);

/** Sets by people who never saw the rules, and what was written to stretch them, in the same shape. */
export const unseen = (): readonly (readonly [string, WrittenSet])[] =>
  ['unseen.yaml', 'ordinary.yaml', 'learned.yaml'].flatMap((name) =>
    Object.entries(read(name) as Record<string, WrittenSet>),
  );

/** What was held back while the rules were written, and what was written to widen them, in the same shape. */
export const heldBack = (): readonly (readonly [string, WrittenSet])[] =>
  Object.entries(read('held-back.yaml') as Record<string, WrittenSet>);
