import type { TaggedDocument } from './document.js';

/** Within which limits a title is set. */
export interface FitOptions {
  width: number;
  height: number;
  largest: number;
  smallest: number;
  maxLines: number;
  /** Role in the font library for a size. */
  font: (size: number) => string;
  /** Distance of the base lines, in sizes. */
  leading: (size: number) => number;
  /** Letter-spacing in points. */
  tracking: (size: number) => number;
  /** Added to every space in points. */
  wordGap: (size: number) => number;
  /** Words that look forlorn at the end of a line, such as prepositions. */
  neverLast?: RegExp;
}

/** The lines of a title, and the setting at which they fit. */
export interface FittedLines {
  lines: string[];
  size: number;
  font: string;
  lineHeight: number;
  tracking: number;
  wordGap: number;
}

/** The largest setting that fits into the box in balanced lines; at the smallest size, words are cut rather than lost. */
export function fitLines(document: TaggedDocument, text: string, options: FitOptions): FittedLines {
  const words = text.trim().split(/\s+/);
  const widthOf = createRuler(document, options);
  const ways = createWays(widthOf, words);
  let best: { size: number; lines: string[]; value: number } | null = null;
  for (let size = options.largest; size >= options.smallest; size -= 0.5) {
    for (let count = 1; count <= Math.min(options.maxLines, words.length); count += 1) {
      if (count * size * options.leading(size) > options.height) break;
      const candidate = balanced(widthOf, ways(count, size), size, options);
      if (!candidate) continue;
      const value = size - candidate.penalty;
      if (!best || value > best.value) best = { size, lines: candidate.lines, value };
    }
    // A smaller size can only win by avoiding a penalty, and no penalty is larger than this.
    if (best && best.size - size > 12) break;
  }
  const size = best?.size ?? options.smallest;
  const lines = best?.lines ?? cut(document, text, options);
  const { font, leading, tracking, wordGap } = options;
  return {
    lines,
    size,
    font: font(size),
    lineHeight: size * leading(size),
    tracking: tracking(size),
    wordGap: wordGap(size),
  };
}

type Ruler = (line: string, size: number) => number;

/** Measures each line once: widths grow with the size. */
function createRuler(document: TaggedDocument, options: FitOptions): Ruler {
  const known = new Map<string, Map<string, { width: number; gaps: number }>>();
  return (line, size) => {
    const font = options.font(size);
    let lines = known.get(font);
    if (!lines) known.set(font, (lines = new Map()));
    let measured = lines.get(line);
    if (!measured) {
      measured = { width: document.widthOf(line, { font, size: 100 }) / 100, gaps: line.split(' ').length - 1 };
      lines.set(line, measured);
    }
    return measured.width * size + options.tracking(size) * line.length + options.wordGap(size) * measured.gaps;
  };
}

/** The most even way to break words into lines of the given size, or null when they do not fit. */
function balanced(widthOf: Ruler, ways: Iterable<string[]>, size: number, options: FitOptions) {
  let best: { lines: string[]; penalty: number } | null = null;
  for (const lines of ways) {
    let [widest, narrowest] = [0, Infinity];
    for (const line of lines) {
      const width = widthOf(line, size);
      widest = Math.max(widest, width);
      narrowest = Math.min(narrowest, width);
    }
    if (widest > options.width) continue;
    const forlorn = lines.slice(0, -1).filter((line) => options.neverLast?.test(line.split(' ').at(-1) ?? '')).length;
    const uneven = (widest - narrowest) / options.width;
    const penalty = (lines.length - 1) * 2 + forlorn * 7 + (lines.length > 1 ? uneven * 2 : 0);
    if (!best || penalty < best.penalty) best = { lines, penalty };
  }
  return best;
}

// Of a title of many words there are too many ways to break it.
const FEW_WORDS = 14;

/** All ways to set words in `count` lines; only the most even one, which changes with the size, where there are many words. */
function createWays(widthOf: Ruler, words: string[]): (count: number, size: number) => readonly string[][] {
  const linesOf = (ends: number[]) => ends.map((end, i) => words.slice(i === 0 ? 0 : ends[i - 1], end).join(' '));
  const known = new Map<number, string[][]>();
  return (count, size) => {
    if (words.length > FEW_WORDS) return [linesOf(evenBreaks(widthOf, words, count, size))];
    let ways = known.get(count);
    if (!ways) known.set(count, (ways = [...breaksOf(words.length, count)].map(linesOf)));
    return ways;
  };
}

/** Fills lines up to the smallest width with which they suffice. */
function evenBreaks(widthOf: Ruler, words: string[], count: number, size: number): number[] {
  const widths = words.map((word) => widthOf(word, size));
  const space = widthOf('n n', size) - 2 * widthOf('n', size);
  const fill = (width: number) => {
    const ends: number[] = [];
    let used = 0;
    widths.forEach((word, i) => {
      if (i > 0 && used + space + word > width) ends.push(i);
      used = i === 0 || ends.at(-1) === i ? word : used + space + word;
    });
    return [...ends, words.length];
  };
  let [narrow, wide] = [Math.max(...widths), widths.reduce((sum, width) => sum + width + space, 0)];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (fill(middle).length <= count) wide = middle;
    else narrow = middle;
  }
  return fill(wide);
}

function* breaksOf(words: number, count: number, from = 0): Generator<number[]> {
  if (count === 1) {
    yield [words];
    return;
  }
  for (let end = from + 1; end <= words - count + 1; end += 1) {
    for (const rest of breaksOf(words, count - 1, end)) yield [end, ...rest];
  }
}

/** Fills lines sign by sign, for a word that is wider than the page. */
function cut(document: TaggedDocument, text: string, options: FitOptions): string[] {
  const size = options.smallest;
  const at = { font: options.font(size), size, tracking: options.tracking(size), wordGap: options.wordGap(size) };
  const lines = [''];
  for (const sign of text.trim()) {
    const longer = `${lines.at(-1)}${sign}`;
    if (document.widthOf(longer, at) <= options.width) lines[lines.length - 1] = longer;
    else lines.push(sign.trim());
  }
  return lines;
}
