import * as fontkit from 'fontkit';
import { readFileSync } from 'node:fs';
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
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff]+$/;
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

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
    if (text) turned.push({ ...run, text });
  }
  return turned.toReversed();
}

/**
 * Fonts by role, each role a chain of files (`.woff`, `.ttf`, `.otf`). Files are read at first use. A letter that no file of
 * the chain has is drawn without its accents if that helps, and otherwise left out: a missing letter is better than an empty
 * box, and PDF/A forbids the box.
 */
export class FontLibrary {
  private readonly bytes = new Map<string, Buffer>();
  private readonly opened = new Map<string, fontkit.Font>();
  private readonly graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

  /** @param chains for each role its font files in order of preference; the first `native` ones may be letter-spaced */
  constructor(private readonly chains: Record<string, { native: string[]; wider: string[] }>) {}

  /**
   * A font for one document. It is not shared: fontkit remembers each glyph as it was first asked for, and a glyph that came
   * in as a part of another one (the N of Ñ) would lose its letter in the next document.
   */
  open(file: string): fontkit.Font {
    let bytes = this.bytes.get(file);
    if (!bytes) this.bytes.set(file, (bytes = unpackWoff(readFileSync(file))));
    // A font collection has no place here: each file of a chain is one face.
    return fontkit.create(bytes) as fontkit.Font;
  }

  /** Distance of the base line from the top of a line of this role, in sizes. */
  ascent(role: string): number {
    const { ascent, unitsPerEm } = this.known(this.primary(role));
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
    for (const { segment } of this.graphemes.segment(text.normalize('NFC').replace(IGNORABLE, ''))) {
      const last = runs.at(-1);
      if (last && NEUTRAL.test(segment) && this.has(last.file, segment)) {
        last.text += segment;
        continue;
      }
      const found = this.find(role, segment);
      if (!found) {
        // what is left out takes the space before it along
        if (last) last.text = last.text.trimEnd();
        continue;
      }
      const rightToLeft = RIGHT_TO_LEFT.test(found.text);
      if (last && last.file === found.file && last.rightToLeft === rightToLeft) last.text += found.text;
      else runs.push({ file: found.file, text: found.text, rightToLeft, native: found.native });
    }
    return RIGHT_TO_LEFT.test(text.match(/\p{Letter}/u)?.[0] ?? '') ? fromRight(runs) : runs;
  }

  /** Whether every letter of a text is in the role's chain as it is written. */
  covers(role: string, text: string): boolean {
    const { native, wider } = this.chain(role);
    return [...this.graphemes.segment(text.normalize('NFC'))].every(({ segment }) =>
      [...native, ...wider].some((file) => this.has(file, segment)),
    );
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

  /** A font that is only asked for its measures and its letters. */
  private known(file: string): fontkit.Font {
    let font = this.opened.get(file);
    if (!font) this.opened.set(file, (font = this.open(file)));
    return font;
  }

  private has(file: string, text: string): boolean {
    const font = this.known(file);
    return [...text].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  }

  private chain(role: string): { native: string[]; wider: string[] } {
    const chain = this.chains[role];
    if (!chain) throw new RangeError(`Unknown font role: ${role}`);
    return chain;
  }
}
