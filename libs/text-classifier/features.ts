/** What a line of text is told apart by: pieces of its words, the beginnings of its words alone and beside others. */

/** How many places features are spread over: 2^17. Two that meet at one place count as one. */
export const PLACES = 131_072;

/** The features of a line: at which places, how much. Each place once; the squares of the values add up to 1 or 2. */
export interface Features {
  readonly places: Uint32Array;
  readonly values: Float32Array;
}

/** Pieces of words from three letters to five: they know a word by its parts, whatever its ending or its slips. */
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** Of a word as much as its endings leave alike. */
const STEM = 5;
/** How many words apart two may stand that are told together. */
const REACH = 4;

// FNV-1a, so that the same text has the same places on every machine
const OFFSET = 2_166_136_261;
const PRIME = 16_777_619;
const hashed = (seed: number, text: string): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
};
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

type Counts = Map<number, number>;
const count = (counts: Counts, place: number) => counts.set(place, (counts.get(place) ?? 0) + 1);

function pieces(text: string): Counts {
  const counts: Counts = new Map();
  for (const word of text.split(' ')) {
    const whole = ` ${word} `;
    for (let from = 0; from < whole.length - 1; from += 1) {
      let hash = OFFSET;
      for (let to = from; to < Math.min(from + LONGEST_PIECE, whole.length); to += 1) {
        hash = Math.imul(hash ^ whole.charCodeAt(to), PRIME) >>> 0;
        if (to - from + 1 >= SHORTEST_PIECE) count(counts, placeOf(hash));
      }
    }
  }
  return counts;
}

const WORD = /[\p{L}\d$%]+|[?¿!¡:,;/()-]/gu;

/** Stems alone, two and three in a row, and two of at least two letters that stand near. */
function stems(text: string): Counts {
  const counts: Counts = new Map();
  const tell = (...words: string[]) => count(counts, placeOf(hashed(OFFSET ^ words.length, words.join(' '))));
  const words = ['^', ...(text.match(WORD) ?? []).map((word) => word.slice(0, STEM)), '$'];
  words.forEach((word, at) => {
    tell(word);
    if (at + 1 < words.length) tell(word, words[at + 1]!);
    if (at + 2 < words.length) tell(word, words[at + 1]!, words[at + 2]!);
  });
  const long = words.filter((word) => word.length > 1);
  long.forEach((word, at) => {
    for (const other of long.slice(at + 1, at + 1 + REACH)) tell('~', word, other, '');
  });
  return counts;
}

/** Makes a block's length 1, so that a long line weighs no more than a short one. */
function levelled(counts: Counts, rarity: ArrayLike<number>): Map<number, number> {
  const weighted = [...counts].map(([place, n]) => [place, (1 + Math.log(n)) * rarity[place]!] as const);
  const length = Math.sqrt(weighted.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return new Map(weighted.map(([place, value]) => [place, value / length]));
}

/** Letters that Spanish sounds alike, and that people mistake. */
const soundingAlike: readonly (readonly [RegExp, string])[] = [
  [/ll/g, 'y'],
  [/qu/g, 'k'],
  [/c(?=[ei])|[zx]/g, 's'],
  [/g(?=[ei])/g, 'j'],
  [/c/g, 'k'],
  [/v/g, 'b'],
  [/h/g, ''],
  [/(\p{L})\1+/gu, '$1'],
];

/** Text as features are taken from it: without accents and capitals, as it sounds, words one space apart. */
function plain(text: string): string {
  const letters = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return soundingAlike.reduce((now, [pattern, by]) => now.replaceAll(pattern, by), letters);
}

/** In which places a line has something, for counting how rare it is. */
export function placesOf(line: string): Set<number> {
  const text = plain(line);
  return new Set([...pieces(text).keys(), ...stems(text).keys()]);
}

/** The features of a line. @param rarity how much each place counts */
export function featuresOf(line: string, rarity: ArrayLike<number>): Features {
  const text = plain(line);
  const all = levelled(pieces(text), rarity);
  for (const [place, value] of levelled(stems(text), rarity)) all.set(place, (all.get(place) ?? 0) + value);
  const kept = [...all].filter(([, value]) => value !== 0);
  return { places: Uint32Array.from(kept, ([place]) => place), values: Float32Array.from(kept, ([, value]) => value) };
}
