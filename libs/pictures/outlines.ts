import type { Font } from 'fontkit';

/** Fonts by role; letters that one file lacks come from the next. */
export interface OutlineFonts {
  open(file: string): Font;
  /** Stretches that one file can set, from left to right. */
  runs(role: string, text: string): readonly { file: string; text: string }[];
}

/** How letters are set. */
export interface Type {
  role: string;
  size: number;
}

/** One line as shapes. */
export interface SetLine {
  /** Path data; the line begins at the left, its base line is where it was asked for. */
  d: string;
  width: number;
}

const ELLIPSIS = '…';

/** Text as the outlines of its letters. */
export class Outlines {
  private readonly opened = new Map<string, Font>();
  private readonly graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

  constructor(private readonly fonts: OutlineFonts) {}

  /** @param y of the base line */
  line(text: string, { role, size }: Type, x: number, y: number): SetLine {
    let d = '';
    let pen = x;
    for (const run of this.fonts.runs(role, text)) {
      const font = this.font(run.file);
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(run.text);
      glyphs.forEach((glyph, i) => {
        const { xAdvance, xOffset, yOffset } = positions[i]!;
        d += glyph.path
          .scale(scale, -scale)
          .translate(pen + xOffset * scale, y - yOffset * scale)
          .toSVG();
        pen += xAdvance * scale;
      });
    }
    return { d, width: pen - x };
  }

  width(text: string, { role, size }: Type): number {
    let units = 0;
    for (const run of this.fonts.runs(role, text)) {
      const font = this.font(run.file);
      units += font.layout(run.text).advanceWidth / font.unitsPerEm;
    }
    return units * size;
  }

  /** The text, or as much of it as fits with an ellipsis. */
  cut(text: string, type: Type, width: number): string {
    if (this.width(text, type) <= width) return text;
    const signs = [...this.graphemes.segment(text)].map(({ segment }) => segment);
    const begin = (count: number) => signs.slice(0, count).join('').trimEnd() + ELLIPSIS;
    let [fits, not] = [0, signs.length];
    while (not - fits > 1) {
      const middle = (fits + not) >> 1;
      if (this.width(begin(middle), type) <= width) fits = middle;
      else not = middle;
    }
    return begin(fits);
  }

  /** The largest size at which the text fits into lines of that width; at the smallest one it ends in an ellipsis. */
  fit(text: string, role: string, box: { width: number; lines: readonly { count: number; size: number }[] }) {
    for (const { count, size } of box.lines) {
      const lines = this.wrap(text, { role, size }, box.width);
      if (lines.length <= count && lines.every((line) => this.width(line, { role, size }) <= box.width))
        return { lines, size };
    }
    const { count, size } = box.lines.at(-1)!;
    const lines = this.wrap(text, { role, size }, box.width);
    const kept = lines.slice(0, count - 1);
    const rest = lines.slice(count - 1).join(' ');
    return { lines: [...kept, this.cut(rest, { role, size }, box.width)], size };
  }

  /** Breaks between words, and within one that is wider than a line: scripts without spaces are such. */
  private wrap(text: string, type: Type, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.trim().split(/\s+/)) {
      const joined = line ? `${line} ${word}` : word;
      if (this.width(joined, type) <= width) {
        line = joined;
        continue;
      }
      if (line) lines.push(line);
      line = '';
      for (const { segment } of this.graphemes.segment(word)) {
        if (line && this.width(line + segment, type) > width) {
          lines.push(line);
          line = '';
        }
        line += segment;
      }
    }
    return line ? [...lines, line] : lines;
  }

  private font(file: string): Font {
    let font = this.opened.get(file);
    if (!font) this.opened.set(file, (font = this.fonts.open(file)));
    return font;
  }
}
