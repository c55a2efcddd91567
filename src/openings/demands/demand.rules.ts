/** Which lines of an advertisement demand what the law forbids, pure, by what was learned from `examples`. */
import type { Classifier } from '#libs/text-classifier';
import type { DemandKind } from './demand.kinds.rules.js';

/** A forbidden demand, and where its words stand in the text as it was written. */
export interface Demand {
  readonly kind: DemandKind;
  readonly from: number;
  readonly to: number;
}

/** The label of the examples that demand nothing forbidden. */
export const LAWFUL = 'lawful';

/**
 * How much more must speak for a kind than for a lawful line. Below 0, since a demand that nobody names harms those whom it
 * turns away, and a lawful line that is named costs an answer. Chosen on sets that were not learned from.
 */
export const ENOUGH_FOR_A_LINE = -0.05;
/** In a line that demands something, for a further kind in a part of it: parts say less, so more must speak for it. */
export const ENOUGH_FOR_A_PART = 0.1;
/** Lines that are longer are read sentence by sentence. */
const LONGEST_LINE = 320;

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The pieces between separators, without the spaces around them. */
function between(text: string, { from, to }: Place, separator: RegExp): Place[] {
  const places: Place[] = [];
  let start = from;
  const add = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim()) places.push({ from: start + lead, to: start + piece.trimEnd().length });
  };
  for (const found of text.slice(from, to).matchAll(separator)) {
    add(from + found.index);
    start = from + found.index + found[0].length;
  }
  add(to);
  return places;
}

const LINE_END = /[\n\r]+/g;
const SENTENCE_END = /(?<=[.;!?…])\s+/g;
const PART_END = /[,;.:!?()•·|*/–—]+(?=\s|$)|\s(?:y|and|[•·|*/–—-])\s/g;

const linesOf = (text: string): Place[] =>
  between(text, { from: 0, to: text.length }, LINE_END).flatMap((line) =>
    line.to - line.from > LONGEST_LINE ? between(text, line, SENTENCE_END) : [line],
  );

/** How many of a line's words are single letters where its letters were set apart. */
const MOSTLY = 0.7;

/** Letters that were set apart, and signs that nobody sees, are as if they were not. */
function written(text: string): string {
  const seen = text.replaceAll(/\p{Cf}/gu, '');
  const words = seen.split(/\s+/).filter(Boolean);
  const areApart = words.length > 3 && words.filter((word) => [...word].length === 1).length / words.length >= MOSTLY;
  return areApart ? seen.replaceAll(/(?<=\S)\s(?=\S)/g, '') : seen;
}

/** What speaks for each kind against the lawful, the strongest first. */
function kindsOf(classifier: Classifier, text: string): { kind: DemandKind; weight: number }[] {
  const weights = classifier.judge(written(text));
  const lawful = weights[classifier.labels.indexOf(LAWFUL)]!;
  return classifier.labels
    .map((label, at) => ({ kind: label as DemandKind, weight: weights[at]! - lawful }))
    .filter(({ kind }) => (kind as string) !== LAWFUL)
    .toSorted((one, other) => other.weight - one.weight);
}

/**
 * The demands in a text, the first first; one of each kind in a line, at the part that says it if one does by itself.
 * @param classifier learned from lines whose labels are the kinds and `LAWFUL`
 */
export function demandsBy(classifier: Classifier, text: string): Demand[] {
  return linesOf(text).flatMap((line) => {
    const kinds = kindsOf(classifier, text.slice(line.from, line.to));
    if (kinds[0]!.weight <= ENOUGH_FOR_A_LINE) return [];
    const parts = between(text, line, PART_END).map((place) => ({
      ...place,
      kinds: kindsOf(classifier, text.slice(place.from, place.to)),
    }));
    const { kind } = kinds[0]!;
    const clearest = new Map<DemandKind, Place & { weight: number }>();
    for (const {
      kinds: [first],
      from,
      to,
    } of parts) {
      const isSaid = first!.weight > (first!.kind === kind ? ENOUGH_FOR_A_LINE : ENOUGH_FOR_A_PART);
      if (isSaid && first!.weight > (clearest.get(first!.kind)?.weight ?? -Infinity))
        clearest.set(first!.kind, { from, to, weight: first!.weight });
    }
    if (!clearest.has(kind)) clearest.set(kind, { ...line, weight: kinds[0]!.weight });
    return [...clearest]
      .map(([found, { from, to }]) => ({ kind: found, from, to }))
      .toSorted((one, other) => one.from - other.from || other.to - one.to);
  });
}
