import type { Canvas } from './canvas.js';
import type { Face, Glyph, Run } from './face.js';
import type { FontLibrary, FontRun } from './fonts.js';

/** Where and how a line of text is set; `y` is the top of the line. */
export interface LineOptions {
  x: number;
  y: number;
  /** Role in the font library. */
  font: string;
  size: number;
  color: string;
  /** Letter-spacing in points; left out where a wider font steps in. */
  tracking?: number;
  /** Added to every space in points: tightly set display letters have spaces too thin for machines that read. */
  wordGap?: number;
  /** Measured from `x`: the left end, the right end or the middle. */
  align?: 'left' | 'right' | 'center';
}

/** What decides how wide a text is. */
export type Setting = Pick<LineOptions, 'font' | 'size' | 'tracking' | 'wordGap'>;

type Spacing = Pick<Setting, 'size' | 'tracking' | 'wordGap'>;

/** A font as pdfkit embeds it in one document: which glyphs it takes along, how wide they are and which letters they show. */
interface EmbeddedFont {
  readonly id: string;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly scale: number;
  ref(): unknown;
}

interface Font {
  face: Face;
  embedded: EmbeddedFont;
}

/** Sets and measures the lines of one document. What pdfkit does for running text, columns and links is not gone through. */
export class LineSetter {
  private readonly known = new Map<string, Font>();

  constructor(
    private readonly canvas: Canvas,
    private readonly fonts: FontLibrary,
  ) {}

  /** Sets one line; gives its width. */
  line(text: string, at: LineOptions): number {
    const runs = this.fonts.runs(at.font, text);
    const width = this.widthOfRuns(runs, at);
    const shift = { left: 0, right: width, center: width / 2 }[at.align ?? 'left'];
    const baseline = at.y + this.fonts.ascent(at.font) * at.size;
    let x = at.x - shift;
    for (const run of runs) {
      this.canvas.fillColor(at.color);
      const rewritten = REORDERED.test(run.text);
      if (rewritten) this.canvas.markContent('Span', { actual: run.text });
      for (const part of partsOf(run, at)) {
        this.set(run, part, at, x, baseline);
        x += this.widthOfPart(run, part, at) + (part.endsWith(' ') ? (at.wordGap ?? 0) : 0);
      }
      if (rewritten) this.canvas.endMarkedContent();
    }
    return width;
  }

  widthOf(text: string, at: Setting): number {
    return this.widthOfRuns(this.fonts.runs(at.font, text), at);
  }

  private widthOfRuns(runs: readonly FontRun[], at: Spacing): number {
    return runs.reduce((sum, run) => sum + this.widthOfRun(run, at), 0);
  }

  private widthOfRun(run: FontRun, at: Spacing): number {
    const gaps = at.wordGap ? at.wordGap * (run.text.split(' ').length - 1) : 0;
    return partsOf(run, at).reduce((sum, part) => sum + this.widthOfPart(run, part, at), gaps);
  }

  private widthOfPart(run: FontRun, part: string, at: Spacing): number {
    const words = this.font(run.file).face.line(shaped(part), run.rightToLeft);
    const width = words.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
    return width * (at.size / 1000) + spacingOf(run, at) * part.length;
  }

  /** Writes the operators that show a text: its glyphs, and where two of them stand closer than they are wide. */
  private set(run: FontRun, part: string, at: Spacing, x: number, y: number): void {
    const { face, embedded } = this.font(run.file);
    const { page } = this.canvas as unknown as { page: { height: number; fonts: Record<string, unknown> } };
    page.fonts[embedded.id] ??= embedded.ref();
    const spacing = spacingOf(run, at);
    const words = face.line(shaped(part), run.rightToLeft);
    const codes = words.flatMap(({ glyphs }) => glyphs.map((glyph) => codeOf(embedded, glyph)));
    const positions = words.flatMap((word) => word.positions);
    const start = { x, y: page.height - y };
    this.canvas.addContent(
      [
        `q\n1 0 0 -1 0 ${number(page.height)} cm\nBT`,
        `${placed(start.x, start.y)}\n/${embedded.id} ${number(at.size)} Tf`,
        ...(spacing ? [`${number(spacing)} Tc`] : []),
        ...shown(codes, positions, start, at.size / 1000),
        'ET\nQ',
      ].join('\n'),
    );
  }

  private font(file: string): Font {
    let font = this.known.get(file);
    if (!font) {
      const face = this.fonts.face(file);
      const canvas = this.canvas as unknown as { _font: EmbeddedFont; font(source: unknown, family: string): void };
      canvas.font(face, file);
      this.known.set(file, (font = { face, embedded: canvas._font }));
    }
    return font;
  }
}

/** Takes a glyph along; gives the four digits that stand for it. */
function codeOf({ subset, widths, unicode, scale }: EmbeddedFont, { id, advanceWidth, codePoints }: Glyph): string {
  const number = subset.includeGlyph(id);
  widths[number] ??= advanceWidth * scale;
  unicode[number] ??= codePoints;
  return number.toString(16).padStart(4, '0');
}

/** Up to where glyphs go on as their widths say, they are shown together; marks above or below others are placed by themselves. */
function shown(
  codes: readonly string[],
  positions: Run['positions'],
  start: { x: number; y: number },
  scale: number,
): string[] {
  const lines: string[] = [];
  let segments: string[] = [];
  let [from, x, moved] = [0, start.x, false];
  const close = (end: number) => {
    if (from < end) {
      const { xAdvance, advanceWidth } = positions[end - 1]!;
      segments.push(`<${codes.slice(from, end).join('')}> ${number(advanceWidth - xAdvance)}`);
    }
    from = end;
  };
  const flush = (end: number) => {
    close(end);
    if (segments.length > 0) lines.push(`[${segments.join(' ')}] TJ`);
    segments = [];
  };
  positions.forEach(({ xAdvance, xOffset, yOffset, advanceWidth }, i) => {
    if (xOffset || yOffset) {
      flush(i);
      lines.push(placed(x + xOffset * scale, start.y + yOffset * scale));
      flush(i + 1);
      moved = true;
    } else {
      if (moved) lines.push(placed(x, start.y));
      moved = false;
      if (xAdvance !== advanceWidth) close(i + 1);
    }
    x += xAdvance * scale;
  });
  flush(positions.length);
  return lines;
}

const number = (value: number) => Math.round(value * 1e6) / 1e6;

const placed = (x: number, y: number) => `1 0 0 1 ${number(x)} ${number(y)} Tm`;

// Scripts whose signs are not drawn in the order in which they are read: machines are told the text beside the drawing.
const REORDERED = /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Khmer}]/u;

/**
 * Thai SARA AM is a ring and a letter; a tone stands above the ring. Shapers take it apart (OpenType, *Developing OpenType
 * Fonts for Thai Script*); fontkit does not.
 */
const shaped = (text: string) =>
  text.includes('\u0e33') ? text.replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32') : text;

/** Words with the space after them, where spaces are widened; else the run as it is. */
function partsOf(run: FontRun, at: Pick<Setting, 'wordGap'>): string[] {
  return at.wordGap && !run.rightToLeft ? run.text.split(/(?<= )/) : [run.text];
}

const spacingOf = (run: FontRun, at: Pick<Setting, 'tracking'>) => (run.native ? (at.tracking ?? 0) : 0);
