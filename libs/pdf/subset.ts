/** Subsets of a font that are kept. */
const REMEMBERED = 20;

/**
 * The part of a TrueType font that a document needs, glyph by glyph as it is used: the tables that ISO 32000-1, 9.9 asks of
 * an embedded font, byte by byte those that fontkit would write, without taking every outline apart and putting it together again.
 */
export class GlyphSubset {
  private readonly glyphs: number[] = [];
  private readonly numbers = new Map<number, number>();

  /** @param made the last ones of the font, by their glyphs: those of fixed words are asked for in every document */
  constructor(
    private readonly font: GlyphTables,
    private readonly made: Map<string, Uint8Array>,
  ) {
    // a font begins with the sign for a missing letter
    this.includeGlyph(0);
  }

  /** Takes a glyph along; gives its number in the subset. */
  includeGlyph(glyph: number): number {
    let number = this.numbers.get(glyph);
    if (number === undefined) {
      number = this.glyphs.push(glyph) - 1;
      this.numbers.set(glyph, number);
    }
    return number;
  }

  /** The font file. */
  encode(): Uint8Array {
    const key = this.glyphs.join();
    let file = this.made.get(key);
    if (!file) {
      file = this.write();
      if (this.made.size >= REMEMBERED) this.made.delete(this.made.keys().next().value!);
      this.made.set(key, file);
    }
    return file;
  }

  private write(): Uint8Array {
    const { font, glyphs } = this;
    const outlines: Buffer[] = [];
    // its parts are added while it is walked
    for (const glyph of glyphs) outlines.push(this.outlineOf(glyph));
    const metrics = Buffer.alloc(glyphs.length * 4);
    glyphs.forEach((glyph, i) => {
      const { advance, bearing } = font.metrics(glyph);
      metrics.writeUInt16BE(advance, i * 4);
      metrics.writeInt16BE(bearing, i * 4 + 2);
    });
    const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => Buffer.from(font.table(tag)!));
    hhea!.writeUInt16BE(glyphs.length, 34);
    maxp!.writeUInt16BE(glyphs.length, 4);
    return fileOf([
      ['head', head],
      ['hhea', hhea],
      ['loca', font.offsetsOf(outlines)],
      ['maxp', maxp],
      ['cvt ', font.table('cvt ')],
      ['prep', font.table('prep')],
      ['glyf', Buffer.concat(outlines)],
      ['hmtx', metrics],
      ['fpgm', font.table('fpgm')],
    ]);
  }

  private outlineOf(glyph: number): Buffer {
    const outline = this.font.outline(glyph);
    if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
    const copy = Buffer.from(outline);
    for (const at of partsOf(outline)) copy.writeUInt16BE(this.includeGlyph(outline.readUInt16BE(at)), at);
    return copy;
  }
}

const OUTLINE_HEADER = 10;
const Flag = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 };

/** Where a glyph of several parts names them (OpenType, `glyf`, composite glyph description). */
function* partsOf(outline: Buffer): Generator<number> {
  for (let at = OUTLINE_HEADER, more = true; more;) {
    const flags = outline.readUInt16BE(at);
    yield at + 2;
    const scales = flags & Flag.scale ? 1 : flags & Flag.twoScales ? 2 : flags & Flag.matrix ? 4 : 0;
    at += 4 + (flags & Flag.words ? 4 : 2) + scales * 2;
    more = (flags & Flag.more) !== 0;
  }
}

const HEADER = 12;
const ENTRY = 16;

function fileOf(all: readonly (readonly [tag: string, bytes: Buffer | undefined])[]): Buffer {
  const tables = all.filter((entry): entry is [string, Buffer] => entry[1] !== undefined);
  const directory = Buffer.alloc(HEADER + tables.length * ENTRY);
  const exponent = Math.floor(Math.log2(tables.length));
  directory.write('true', 0, 'latin1');
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(2 ** exponent * 16, 6);
  directory.writeUInt16BE(exponent, 8);
  directory.writeUInt16BE((tables.length - 2 ** exponent) * 16, 10);
  let offset = directory.length;
  tables.forEach(([tag, bytes], i) => {
    const entry = HEADER + i * ENTRY;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    offset += bytes.length;
  });
  return Buffer.concat([directory, ...tables.map(([, bytes]) => bytes)]);
}

/** The tables of a TrueType font, as they stand in its file. */
export class GlyphTables {
  private readonly tables = new Map<string, Buffer>();
  private readonly outlines: Buffer;
  private readonly offsets: Buffer;
  private readonly widths: Buffer;
  private readonly long: boolean;
  private readonly measured: number;

  constructor(file: Buffer) {
    for (let i = 0; i < file.readUInt16BE(4); i += 1) {
      const entry = HEADER + i * ENTRY;
      const start = file.readUInt32BE(entry + 8);
      const tag = file.toString('latin1', entry, entry + 4);
      this.tables.set(tag, file.subarray(start, start + file.readUInt32BE(entry + 12)));
    }
    this.outlines = this.table('glyf')!;
    this.offsets = this.table('loca')!;
    this.widths = this.table('hmtx')!;
    this.long = this.table('head')!.readInt16BE(50) === 1;
    this.measured = this.table('hhea')!.readUInt16BE(34);
  }

  table(tag: string): Buffer | undefined {
    return this.tables.get(tag);
  }

  outline(glyph: number): Buffer {
    return this.outlines.subarray(this.offsetOf(glyph), this.offsetOf(glyph + 1));
  }

  private offsetOf(glyph: number): number {
    return this.long ? this.offsets.readUInt32BE(glyph * 4) : this.offsets.readUInt16BE(glyph * 2) * 2;
  }

  /** The last ones share their width. */
  metrics(glyph: number): { advance: number; bearing: number } {
    const hmtx = this.widths;
    const advance = hmtx.readUInt16BE(Math.min(glyph, this.measured - 1) * 4);
    const bearing = glyph < this.measured ? glyph * 4 + 2 : this.measured * 4 + (glyph - this.measured) * 2;
    return { advance, bearing: hmtx.readInt16BE(bearing) };
  }

  /** Where outlines begin and end that stand one after the other. */
  offsetsOf(outlines: readonly Buffer[]): Buffer {
    const width = this.long ? 4 : 2;
    const loca = Buffer.alloc((outlines.length + 1) * width);
    let offset = 0;
    for (let i = 0; i <= outlines.length; i += 1) {
      if (this.long) loca.writeUInt32BE(offset, i * width);
      else loca.writeUInt16BE(offset / 2, i * width);
      offset += outlines[i]?.length ?? 0;
    }
    return loca;
  }
}
