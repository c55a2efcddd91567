/** Advertisements as the rules compare them, pure: spelling, accents, genders, abbreviations and spaced letters levelled. */
import { folded } from '#libs/folding';
import { abbreviations } from './abbreviations.rules.js';
import { DUTY_COLON, HEADING_COLON, PROFESSION_COLON } from './headings.lexicon.rules.js';

/** A text whose every letter stands for a piece of the original. */
interface Cells {
  readonly text: string;
  /** Where the piece of each letter begins, and where it ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A levelled text: words apart by single spaces, `,` and `;` as words of their own, `;;` before an item of a list. */
export interface LevelText {
  readonly text: string;
  /** Where the piece from one position to another stands in the original. */
  originalOf(from: number, to: number): { readonly from: number; readonly to: number };
}

type Replacement = string | ((found: RegExpExecArray) => string);

/** Replaces in the cells as `replaceAll` does in a text. What comes in stands for all that it replaces. */
function replaced(cells: Cells, pattern: RegExp, by: Replacement): Cells {
  const [text, from, to]: [string[], number[], number[]] = [[], [], []];
  let at = 0;
  const keepUpTo = (end: number) => {
    text.push(cells.text.slice(at, end));
    for (; at < end; at += 1) {
      from.push(cells.from[at]!);
      to.push(cells.to[at]!);
    }
  };
  for (const found of cells.text.matchAll(pattern)) {
    const end = found.index + found[0].length;
    keepUpTo(found.index);
    if (end === found.index) continue;
    const now = typeof by === 'string' ? by : by(found);
    text.push(now);
    for (let letter = 0; letter < now.length; letter += 1) {
      from.push(cells.from[found.index]!);
      to.push(cells.to[end - 1]!);
    }
    at = end;
  }
  keepUpTo(cells.text.length);
  return { text: text.join(''), from, to };
}

/** Without accents, capitals and what nobody sees. One cell is one UTF-16 unit, so that positions agree with patterns. */
function cellsOf(original: string): Cells {
  const [text, from, to]: [string[], number[], number[]] = [[], [], []];
  let start = 0;
  for (const symbol of original) {
    const end = start + symbol.length;
    const plain = (
      symbol < '\u{80}' ? symbol : symbol.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]/gu, '')
    ).toLowerCase();
    text.push(plain);
    for (let at = 0; at < plain.length; at += 1) {
      from.push(start);
      to.push(end);
    }
    start = end;
  }
  return { text: text.join(''), from, to };
}

const shortened = new RegExp(`(?<![a-z])(${Object.keys(abbreviations).join('|')})\\.?(?![a-z])`, 'g');

/** Numbers as they are spelled out. */
const units = 'uno dos tres cuatro cinco seis siete ocho nueve'.split(' ');
const tens = { treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70 } as const;
const teens = 'diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte'.split(' ');
const twenties = units.map((unit) => `veinti${unit}`);
const whole: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(tens),
  ...teens.slice(5).map((word, at) => [word, 15 + at] as const),
  ...twenties.map((word, at) => [word, 21 + at] as const),
]);
const SPELLED = new RegExp(
  `(?<![a-z])(?:(${Object.keys(tens).join('|')})(?: y |i)(${units.join('|')})|(${Object.keys(whole).join('|')}))(?![a-z])`,
  'g',
);
const spelledOut = ([, ten, unit, word]: RegExpExecArray): string =>
  String(ten && unit ? tens[ten as keyof typeof tens] + units.indexOf(unit) + 1 : whole[word!]!);

type Step = readonly [RegExp, Replacement];

/** The same pattern, of a colon after something, where there is one: what stands before it is read nowhere else. */
const atColon = ({ source }: RegExp): RegExp => new RegExp(`(?= ?:)(?:${source})`, 'g');

const steps: readonly Step[] = [
  // mexicano(a)s, soltero/a, mexican@s, solterx
  [/(?<=[a-z])\((?:a|o|as|os|s|es)\)/g, ''],
  [/(?<=[a-z])\/(?:a|o|as|os|x|xs)(?![a-z])/g, ''],
  [/(?<=[a-z]{3})@(?=s?(?![a-z]))/g, 'o'],
  [/(?<=[a-z]{3}[b-df-hj-np-tv-z])x(?=s?(?![a-z]))/g, 'o'],
  // what only sounds like a güera, a CLABE, the Buró or a debt
  [/(?<![a-z])guerras?(?![a-z])/g, 'batalla'],
  [/(?<![a-z])claves?(?![a-z])(?! interbanc)/g, 'codigo'],
  [/(?<![a-z])burros?(?![a-z])/g, 'asno'],
  [/(?<![a-z])sin embargo(?![a-z])/g, 'pero'],
  // as it sounds it would be "va", and "VIH" "BI"
  [/(?<![a-z])bb[vb]a(?![a-z])/g, 'bancomer'],
  [/(?<![a-z])[vb]ih(?![a-z])/g, 'seropositivo'],
  // I.N.E.
  [/(?<![a-z])(?:[a-z]\.){2,}[a-z]?(?![a-z])/g, (found) => found[0].replaceAll('.', '')],
  [/(?<![a-z])c\//g, 'con '],
  [/(?<![a-z])s\//g, 'sin '],
  [/(?<![a-z])b ?\/ ?p(?![a-z])/g, 'buena presentacion'],
  // "No. de" counts, "no de" denies
  [/(?<![a-z])no\. ?(?=del? |imss|seguro|afil|cuenta|tarjeta)/g, 'numero '],
  [/(?<![a-z])p\//g, 'para '],
  // "H/M: M" says which
  [/(?<![a-z])(?:h ?[/o] ?m|m ?[/o] ?h) ?: ?(?=[hmf](?![a-z]))/g, 'sexo '],
  [shortened, (found) => abbreviations[found[1]!]!],
  [SPELLED, spelledOut],
  [/(?<=\d{2} ?)a\.(?= ?[,;)\n]|$)/g, ' anos '],
  [/(?<=\d)[ ]*(?:-|–|—)[ ]*(?=\d)/g, ' a '],
  [/(?<=(?<![\d/])\d{2})\/(?=\d{2}(?![\d/]))/g, ' a '],
  [/(?<=\d)[ ]*\+/g, ' en adelante'],
  [/(?<=\d)[.,](?=\d)/g, ''],
  [/%/g, ' por ciento '],
  [/\$/g, ' pesos '],
  [/&/g, ' y '],
  [/(?<=[a-z])[ ]?\/[ ]?(?=[a-z])/g, ' o '],
  // a heading is a sentence of its own, and what somebody does
  [atColon(HEADING_COLON), ' ; '],
  [atColon(PROFESSION_COLON), ' ; '],
  // what is done with what a heading names
  [atColon(DUTY_COLON), ' ; '],
  // an item of a list
  [/ *[\n\r]+ *(?:[-•·*–✔✅▪►]+ *)+/g, '¶'],
  // after a heading of three words and more a list begins
  [atColon(/(?<=(?:^|[.;!?\n\r])[^.;:!?\n\r]{0,80}[a-z]+ [a-z]+ [a-z]+) ?:(?!\/)/g), ' , '],
  // a reason, a turn, a consequence is a part of its own
  [/(?<=[a-z0-9]) (?=(?:porque|ya que|asi que|o sea|pero|aunque|eso si|because|since|but|although) )/g, ' , '],
  [/[.;!?\n\r•·*|]+/g, ' ; '],
  [/[ ;]*¶/g, ' ;; '],
  [/[,()[\]{}«»"]| [-–—] |[–—]/g, ' , '],
  [/[^a-z0-9,;]+/g, ' '],
  [/^ | $/g, ''],
];

/** The letters that sound alike in Spanish, as one: `exelente presentasion` is what `excelente presentación` is. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?<!c)h/g, ''],
  [/qu(?=[ei])/g, 'k'],
  [/q/g, 'k'],
  [/c(?=[ei])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/[zx]/g, 's'],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/gu(?=[ei])/g, 'g'],
  [/g(?=[ei])/g, 'j'],
  [/n(?=[bp])/g, 'm'],
];
const DOUBLED = /([a-z])\1+/g;

const sounding = (words: string): string =>
  sounds.reduce((text, [pattern, by]) => text.replaceAll(pattern, by), folded(words));

/** A word or several as they sound. */
export const soundOf = (words: string): string => sounding(words).replaceAll(DOUBLED, '$1');

/** Words that stand between others and have to be told apart where letters are spaced. */
const small =
  `a al con de del e el en ha haber hasta la las lo los mas no o para por que se ser sin su sus tener tu un una y anos
  solo bi sexual`
    .split(/\s+/)
    .map(sounding);

/** b u e n a p r e s e n t a c i o n: letters apart by one sign each. */
const SPACED = /(?<![a-z0-9])[a-z](?:[ ._*-][a-z])+(?![a-z0-9])/g;
const SPACED_WORD = /(?<![a-z0-9])[a-z](?:[ ._*-][a-z]){3,}(?![a-z0-9])/;
/** The "y" after the last of them, before a whole word, is one. */
const AND_MORE = /^ [a-z]{2}/;

/** Splits what was written without spaces into known words; null where it is none of them. */
function split(run: string, known: ReadonlySet<string>): string | null {
  const best: (string | null)[] = [''];
  for (let end = 1; end <= run.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - 20); start < end && best[end] === null; start += 1) {
      const word = run.slice(start, end);
      const before = best[start];
      if (before !== null && before !== undefined && known.has(word)) best[end] = `${before} ${word}`.trim();
    }
  }
  return best[run.length] ?? null;
}

/** "Fotito", "hijitos", "pruebita": the word is the same. */
const DIMINUTIVE = /^([a-z]{2,})(?:s?it)([oa]s?)$/;

const SHORTEST_MISSPELT = 7;

/**
 * Whether two words differ by one letter: another, one more, one less, or two that changed places. Not by the first one, nor
 * among the last `tail`, which tell number, gender and person.
 */
function differByOne(one: string, other: string, tail: number): boolean {
  if (Math.abs(one.length - other.length) > 1 || one[0] !== other[0]) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  if (same >= Math.min(one.length, other.length) - tail) return false;
  const [rest, otherRest] = [one.slice(same), other.slice(same)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}

/** No misspelling is in the first letter. */
function byFirstLetter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) found.set(word.charAt(0), [...(found.get(word.charAt(0)) ?? []), word]);
  return found;
}

/** Levels texts by what rules are about, as it sounds: whole `words`, `stems`, and `proper` words that look like one and are none. */
export class Leveller {
  private readonly known: ReadonlySet<string>;
  private readonly long: ReadonlyMap<string, readonly string[]>;
  private readonly proper: ReadonlySet<string>;
  private readonly stems: ReadonlyMap<string, readonly string[]>;

  constructor({
    words,
    stems,
    proper,
  }: {
    words: Iterable<string>;
    stems: Iterable<string>;
    proper: Iterable<string>;
  }) {
    const [heard, begun] = [[...words].map(sounding), [...stems].map(sounding)];
    this.stems = byFirstLetter([...new Set(begun)].filter((stem) => stem.length >= SHORTEST_MISSPELT));
    this.known = new Set([...heard, ...small]);
    this.long = byFirstLetter([...new Set(heard)].filter((word) => word.length >= SHORTEST_MISSPELT));
    this.proper = new Set([...proper].map(sounding));
  }

  level(original: string): LevelText {
    let cells = cellsOf(original);
    const isSpaced = SPACED_WORD.test(cells.text);
    cells = replaced(cells, SPACED, (found) => {
      const [spaced] = found;
      if (!isSpaced) return spaced;
      const hasAnd = spaced.endsWith(' y') && AND_MORE.test(found.input.slice(found.index + spaced.length));
      const run = sounding((hasAnd ? spaced.slice(0, -2) : spaced).replaceAll(/[^a-z]/g, ''));
      const words = (split(run, this.known) ?? run).replace(/(?<![a-z])bi$/, 'vih');
      return `${words}${hasAnd ? ' y' : ''}`;
    });
    const all: readonly Step[] = [
      ...steps,
      ...sounds,
      [/[a-z]+/g, (found) => this.spelt(found[0])],
      [DOUBLED, (found) => found[1]!],
    ];
    for (const [pattern, by] of all) if (cells.text.search(pattern) >= 0) cells = replaced(cells, pattern, by);
    const { text, ...places } = cells;
    return {
      text,
      originalOf: (from, to) => ({ from: places.from[from] ?? 0, to: places.to[to - 1] ?? original.length }),
    };
  }

  /** The known word of which this one is a misspelling; else itself. */
  private spelt(word: string): string {
    if (word.length < SHORTEST_MISSPELT - 1 || this.known.has(word) || this.proper.has(word)) return word;
    const stems = this.stems.get(word.charAt(0)) ?? [];
    if (stems.some((stem) => word.startsWith(stem))) return word;
    const plain = DIMINUTIVE.exec(word);
    if (plain && this.known.has(plain[1]! + plain[2]!)) return plain[1]! + plain[2]!;
    const whole = this.long.get(word.charAt(0))?.find((known) => differByOne(word, known, 2));
    if (whole !== undefined) return whole;
    for (const stem of stems) {
      const length = [0, -1, 1]
        .map((more) => stem.length + more)
        .find((end) => end <= word.length && differByOne(word.slice(0, end), stem, 1));
      if (length !== undefined) return stem + word.slice(length);
    }
    return word;
  }
}
