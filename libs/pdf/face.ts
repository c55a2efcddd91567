import type * as fontkit from 'fontkit';
import { GlyphSubset, GlyphTables } from './subset.js';

/** A glyph, as pdfkit asks for it: in units of the font. */
export interface Glyph {
  id: number;
  advanceWidth: number;
  codePoints: number[];
}

/** Where it stands, and how wide it is by itself. */
type Position = Pick<fontkit.GlyphPosition, 'xAdvance' | 'yAdvance' | 'xOffset' | 'yOffset'> & { advanceWidth: number };

/** A word as it is set, in thousandths of its size. */
export class Run {
  readonly advanceWidth: number;

  constructor(
    readonly glyphs: readonly Glyph[],
    readonly positions: readonly Position[],
  ) {
    this.advanceWidth = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  }
}

/** Words of one font of which it is kept how they are set. */
const REMEMBERED = 2_000;
const LONGEST = 60;

type Opened = fontkit.Font & { _glyphs: Record<number, unknown>; _tables: Record<string, unknown> };

/** One font file, read once for all documents: it has what pdfkit asks of a font of fontkit. */
export class Face {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly lineGap: number;
  readonly italicAngle: number;
  readonly bbox: fontkit.BBOX;
  readonly head: unknown;
  readonly post: unknown;
  readonly 'OS/2': unknown;
  readonly _tables: Record<string, unknown>;
  private readonly font: Opened;
  private readonly tables: GlyphTables;
  private readonly set = new Map<string, Run>();
  private readonly subsets = new Map<string, Uint8Array>();

  /** @param file the plain font */
  constructor(file: Buffer, opened: fontkit.Font) {
    const font = (this.font = opened as Opened);
    const inner = font as unknown as Record<'head' | 'post' | 'OS/2', unknown>;
    this.tables = new GlyphTables(file);
    this.postscriptName = font.postscriptName;
    this.unitsPerEm = font.unitsPerEm;
    this.ascent = font.ascent;
    this.descent = font.descent;
    this.xHeight = font.xHeight;
    this.capHeight = font.capHeight;
    this.lineGap = font.lineGap;
    this.italicAngle = font.italicAngle;
    this.bbox = font.bbox;
    this.head = inner.head;
    this.post = inner.post;
    this['OS/2'] = inner['OS/2'];
    this._tables = font._tables;
  }

  hasGlyphForCodePoint(letter: number): boolean {
    return this.font.hasGlyphForCodePoint(letter);
  }

  getGlyph(id: number): { advanceWidth: number } {
    return { advanceWidth: this.tables.metrics(id).advance };
  }

  createSubset(): GlyphSubset {
    return new GlyphSubset(this.tables, this.subsets);
  }

  /** Sets a line word by word, each with the space after it; `whole` where letters are joined or change places. */
  line(text: string, whole: boolean): readonly Run[] {
    if (whole) return [this.run(text, [])];
    return text.split(/(?<=[ \t])/).map((word) => this.run(word));
  }

  private run(text: string, features?: string[]): Run {
    const key = features ? `\t${features.join()} ${text}` : text;
    let known = this.set.get(key);
    if (!known) {
      known = this.shape(text, features);
      if (key.length <= LONGEST) this.remember(key, known);
    }
    return known;
  }

  /** As fontkit does it, in units of the font: pdfkit knows a font by this. */
  layout(text: string, features?: string[]): fontkit.GlyphRun {
    // fontkit remembers for which letter it was first asked for a glyph: what one text asked for is nothing to the next
    this.font._glyphs = {};
    return this.font.layout(text, features);
  }

  private shape(text: string, features: string[] | undefined): Run {
    const { glyphs, positions } = this.layout(text, features);
    const scale = 1000 / this.unitsPerEm;
    return new Run(
      glyphs.map(({ id, advanceWidth, codePoints }) => ({ id, advanceWidth, codePoints })),
      positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, i) => ({
        xAdvance: xAdvance * scale,
        yAdvance: yAdvance * scale,
        xOffset: xOffset * scale,
        yOffset: yOffset * scale,
        advanceWidth: glyphs[i]!.advanceWidth * scale,
      })),
    );
  }

  private remember(key: string, run: Run): void {
    if (this.set.size >= REMEMBERED) this.set.delete(this.set.keys().next().value!);
    this.set.set(key, run);
  }
}
