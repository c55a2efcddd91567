import * as fontkit from 'fontkit';
import { readFileSync } from 'node:fs';
import { Face } from './face.js';
import { unpackWoff } from './woff.js';

/** A stretch of text that one font file can set. */
export interface FontRun {
  /** Path of the font file, which is also the name under which a document registers it. */
  file: string;
  text: string;
  /** Written from right to left. */
  rightToLeft: boolean;
  /** Set in the first font of the chain, or in one made for it. */
  native: boolean;
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
// What has no script of its own stays in the font of its neighbour, so that a space does not cut a word group in two.
const NEUTRAL = /^[\p{White_Space}\p{Punctuation}\p{Symbol}\p{Number}]+$/u;
const BETWEEN = /^[\p{White_Space}\p{Punctuation}\p{Symbol}]+$/u;
const LATIN = /^\p{Script=Latin}/u;
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff]+$/;
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
// Where these two decide how a letter is joined to the next, they are part of the spelling.
const JOINERS = /[\u200c\u200d]/;
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Khmer}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Presentation}\p{Regional_Indicator}\u20e3]/u;
/** Stands for letters that no font has. */
const OMITTED = '[…]';

/** The runs of a line that is read from the left: what ends words from the right stands at their right. */
function fromLeft(runs: readonly FontRun[]): FontRun[] {
  return runs.flatMap((run) => {
    if (!run.rightToLeft) return [run];
    const [after] = /[\p{White_Space}\p{Punctuation}\p{Symbol}]*$/u.exec(run.text)!;
    const words = { ...run, text: run.text.slice(0, run.text.length - after.length) };
    return after ? [words, { ...run, text: after, rightToLeft: false }] : [run];
  });
}

/**
 * The runs of a line that is read from the right, as they stand from left to right. A comma or a space between two
 * directions goes along with the line: it stands at the left of what it follows.
 */
function fromRight(runs: readonly FontRun[]): FontRun[] {
  const turned: FontRun[] = [];
  for (const run of runs) {
    const [between] =
      turned.length > 0 && !run.rightToLeft ? /^[\p{White_Space}\p{Punctuation}]*/u.exec(run.text)! : [''];
    if (between) turned.push({ ...run, text: [...between].toReversed().join('') });
    const text = run.text.slice(between.length);
    const spaces = run.rightToLeft || run === runs.at(-1) ? '' : /\p{White_Space}*$/u.exec(text)![0];
    const words = text.slice(0, text.length - spaces.length);
    if (words) turned.push({ ...run, text: words });
    if (spaces) turned.push({ ...run, text: spaces });
  }
  return turned.toReversed();
}

/**
 * A mark has no anchor on some of the glyphs that it may follow, and OpenType says that it then stays where it is; fontkit
 * breaks off (findings/fontkit-breaks-off-at-a-missing-anchor.sh).
 */
function skipMissingAnchors(font: fontkit.Font): fontkit.Font {
  type Positioner = { applyAnchor(mark: unknown, base: unknown, at: number): void };
  const inner = font as unknown as { _layoutEngine?: { engine?: { GPOSProcessor?: Positioner } } };
  const positioner = inner._layoutEngine?.engine?.GPOSProcessor;
  if (!positioner) return font;
  const apply = positioner.applyAnchor.bind(positioner);
  positioner.applyAnchor = (mark, base, at) => {
    if (base) apply(mark, base, at);
  };
  return font;
}

/** Up to here it is kept whether a font has a letter: the alphabets, and none of the many signs of Chinese. */
const REMEMBERED = 0x3000;

/** Letters of a text that no font has; what must not lose any refuses the text. */
export class LettersMissing extends RangeError {
  override readonly name = 'LettersMissing';

  constructor(readonly letters: readonly string[]) {
    super(`No font has ${letters.join(' ')}`);
  }
}

/**
 * Fonts by role, each role a chain of files (`.woff`, `.ttf`, `.otf`). Files are read at first use. A letter that no file of
 * the chain has is drawn without its accents if that helps. Otherwise `[…]` stands for it and its neighbours, because PDF/A
 * forbids an empty box; pictures (emoji) are left out. What must be whole is asked of `missing` or `requireLetters` first.
 */
export class FontLibrary {
  private readonly bytes = new Map<string, Buffer>();
  /** What fontkit has read of a file: its tables, as its own variations of a font share them. */
  private readonly tables = new Map<string, Record<string, unknown>>();
  private readonly faces = new Map<string, Face>();
  private readonly letters = new Map<string, Map<number, boolean>>();
  private readonly graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

  /** @param chains for each role its font files in order of preference; the first `native` ones may be letter-spaced */
  constructor(private readonly chains: Record<string, { native: string[]; wider: string[] }>) {}

  /**
   * A font whose outlines are drawn. It is not shared: fontkit remembers each glyph as it was first asked for. What it reads of
   * the file is shared.
   */
  open(file: string): fontkit.Font {
    // A font collection has no place here: each file of a chain is one face.
    const font = fontkit.create(this.bytesOf(file)) as fontkit.Font & { _tables: Record<string, unknown> };
    let tables = this.tables.get(file);
    if (!tables) this.tables.set(file, (tables = font._tables));
    font._tables = tables;
    return skipMissingAnchors(font);
  }

  /** A font as documents embed it: the same for all of them. */
  face(file: string): Face {
    let face = this.faces.get(file);
    if (!face) this.faces.set(file, (face = new Face(this.bytesOf(file), this.open(file))));
    return face;
  }

  private bytesOf(file: string): Buffer {
    let bytes = this.bytes.get(file);
    if (!bytes) this.bytes.set(file, (bytes = unpackWoff(readFileSync(file))));
    return bytes;
  }

  /** Distance of the base line from the top of a line of this role, in sizes. */
  ascent(role: string): number {
    const { ascent, unitsPerEm } = this.face(this.primary(role));
    return ascent / unitsPerEm;
  }

  private primary(role: string): string {
    const file = this.chain(role).native[0];
    if (file === undefined) throw new RangeError(`Role without a font: ${role}`);
    return file;
  }

  /** Cuts a text into stretches that one font can set, in the order in which they are drawn from left to right. */
  runs(role: string, text: string): FontRun[] {
    // Most texts are plain Latin, and cutting into graphemes is what costs.
    const file = this.primary(role);
    if (PLAIN.test(text) && this.has(file, text)) return [{ file, text, rightToLeft: false, native: true }];
    const runs: FontRun[] = [];
    const signs = this.signsOf(text);
    const oneFace = this.latinInOneFace(role, signs);
    for (const segment of signs) {
      const last = runs.at(-1);
      const joins = last?.rightToLeft ? BETWEEN : NEUTRAL;
      if (last && joins.test(segment) && this.has(last.file, segment)) {
        last.text += segment;
        continue;
      }
      const found = (LATIN.test(segment) && oneFace?.(segment)) || this.find(role, segment);
      if (!found) {
        // a picture takes the space before it along
        if (PICTURE.test(segment)) {
          if (last) last.text = last.text.trimEnd();
        } else if (!last?.text.endsWith(OMITTED)) {
          if (last?.file === file) last.text += OMITTED;
          else runs.push({ file, text: OMITTED, rightToLeft: false, native: true });
        }
        continue;
      }
      const rightToLeft = RIGHT_TO_LEFT.test(found.text);
      if (last && last.file === found.file && last.rightToLeft === rightToLeft) last.text += found.text;
      else runs.push({ file: found.file, text: found.text, rightToLeft, native: found.native });
    }
    return RIGHT_TO_LEFT.test(text.match(/\p{Letter}/u)?.[0] ?? '') ? fromRight(runs) : fromLeft(runs);
  }

  /** Whether every letter of a text is in the role's chain as it is written. */
  covers(role: string, text: string): boolean {
    return this.missingIn(role, text).length === 0;
  }

  /**
   * The letters and signs of a text that cannot be drawn as they are written in every role, each once, in the order of the
   * text. Spaces and marks that are never seen are no signs.
   */
  missing(text: string): string[] {
    return [...new Set(Object.keys(this.chains).flatMap((role) => this.missingIn(role, text)))];
  }

  /** Like `missing`, without pictures (emoji): a text without them still says the same. */
  missingLetters(text: string): string[] {
    return this.missing(text).filter((sign) => !PICTURE.test(sign));
  }

  /** @throws LettersMissing when a letter of one of the texts cannot be drawn */
  requireLetters(...texts: readonly string[]): void {
    const letters = [...new Set(texts.flatMap((text) => this.missingLetters(text)))];
    if (letters.length > 0) throw new LettersMissing(letters);
  }

  private missingIn(role: string, text: string): string[] {
    // as in `runs`: most texts are plain Latin
    if (PLAIN.test(text) && this.has(this.primary(role), text)) return [];
    const { native, wider } = this.chain(role);
    const missing = (sign: string) => ![...native, ...wider].some((file) => this.has(file, sign));
    return [...new Set(this.signsOf(text))].filter((sign) => !/^\s+$/.test(sign) && missing(sign));
  }

  /** What is seen as one letter or sign, each composed as far as Unicode composes it, without what is never seen. */
  private signsOf(text: string): string[] {
    const signs: string[] = [];
    for (const { segment } of this.graphemes.segment(text.normalize('NFC'))) {
      const seen = segment.replace(IGNORABLE, (sign) => (JOINED.test(segment) && JOINERS.test(sign) ? sign : ''));
      if (seen) signs.push(seen);
    }
    return signs;
  }

  /**
   * A name in two faces looks torn: if our own font lacks one Latin letter of a text, all of them come from the wider font
   * that has that one. Null where our own suffices.
   */
  private latinInOneFace(role: string, signs: readonly string[]) {
    const { native, wider } = this.chain(role);
    const lacking = signs.find((sign) => LATIN.test(sign) && !native.some((file) => this.has(file, sign)));
    const file = lacking && wider.find((one) => this.has(one, lacking));
    return file ? (text: string) => (this.has(file, text) ? { file, text, native: false } : null) : null;
  }

  private find(role: string, segment: string): { file: string; text: string; native: boolean } | null {
    const { native, wider } = this.chain(role);
    for (const text of [segment, segment.normalize('NFKD').replace(/\p{Mark}/gu, '')]) {
      if (text === '') continue;
      for (const file of native) if (this.has(file, text)) return { file, text, native: true };
      for (const file of wider) if (this.has(file, text)) return { file, text, native: false };
    }
    return null;
  }

  private has(file: string, text: string): boolean {
    for (const letter of text) if (!this.hasLetter(file, letter.codePointAt(0)!)) return false;
    return true;
  }

  /** fontkit searches its table for each letter anew; those of most names are asked for again and again. */
  private hasLetter(file: string, letter: number): boolean {
    if (letter >= REMEMBERED) return this.face(file).hasGlyphForCodePoint(letter);
    let known = this.letters.get(file);
    if (!known) this.letters.set(file, (known = new Map()));
    let has = known.get(letter);
    if (has === undefined) known.set(letter, (has = this.face(file).hasGlyphForCodePoint(letter)));
    return has;
  }

  private chain(role: string): { native: string[]; wider: string[] } {
    const chain = this.chains[role];
    if (!chain) throw new RangeError(`Unknown font role: ${role}`);
    return chain;
  }
}
