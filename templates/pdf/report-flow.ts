import type { DocumentPart, TaggedDocument } from '#libs/pdf';
import type { FontLibrary } from '#libs/pdf';
import { palette } from './palette.js';

type Font = 'body' | 'bold' | 'display';

interface TextStyle {
  readonly font: Font;
  readonly size: number;
  readonly color: string;
  readonly leading: number;
}

const styles = {
  title: { font: 'display', size: 22, color: palette.agave, leading: 27 },
  heading: { font: 'display', size: 15, color: palette.agave, leading: 20 },
  subheading: { font: 'bold', size: 11, color: palette.ink, leading: 15 },
  body: { font: 'body', size: 10, color: palette.ink, leading: 14 },
  faint: { font: 'body', size: 8.5, color: palette.faint, leading: 12 },
} as const satisfies Record<string, TextStyle>;

/** A column of a table: its heading and its share of the width. */
export interface TableColumn {
  readonly heading: string;
  readonly share: number;
  readonly numeric?: boolean;
}

const MARGIN = { left: 56, right: 56, top: 60, bottom: 64 };
const CELL = 5;
const FOOT_SIZE = 8;

/** Sets text and tables one under the other, page after page; every line belongs to the structure of the document. */
export class ReportFlow {
  private y = MARGIN.top;
  private page = 1;
  /** A figure at the right, beside which text is set narrower. */
  private beside: { readonly until: number; readonly page: number; readonly width: number } | null = null;

  /** @param foot what stands under each page, before its number */
  constructor(
    private readonly document: TaggedDocument,
    private readonly fonts: FontLibrary,
    private readonly foot: (page: number) => string,
  ) {
    this.drawFoot();
  }

  get width(): number {
    return this.document.width - MARGIN.left - MARGIN.right;
  }

  title(text: string): void {
    this.text('H1', text, styles.title);
    this.y += 6;
  }

  heading(text: string): void {
    this.y += 14;
    this.keep(styles.heading.leading + 3 * styles.body.leading);
    this.text('H2', text, styles.heading);
    this.y += 3;
  }

  subheading(text: string): void {
    this.y += 6;
    this.keep(styles.subheading.leading + 2 * styles.body.leading);
    this.text('H3', text, styles.subheading);
  }

  paragraph(text: string, look: 'body' | 'faint' = 'body'): void {
    for (const part of text.split(/\n+/).filter((line) => line.trim() !== '')) {
      this.text('P', part, styles[look]);
      this.y += 4;
    }
  }

  /** A label with what it says, in one paragraph. Nothing where it says nothing. */
  fact(label: string, text: string | null): void {
    if (text) this.paragraph(`${label}: ${text}`);
  }

  /** Draws a square figure of so many points at the right, from here; text that follows stands beside and under it. */
  figureAtRight(side: number, draw: (box: { x: number; y: number }) => void): void {
    draw({ x: this.document.width - MARGIN.right - side, y: this.y });
    this.beside = { until: this.y + side, page: this.page, width: side + 14 };
  }

  /** Leaves so many points free. */
  space(points: number): void {
    this.y += points;
  }

  /** A table whose headings are repeated on each page. The first column names the row. */
  table(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): void {
    if (rows.length === 0) return;
    const total = columns.reduce((sum, { share }) => sum + share, 0);
    const widths = columns.map(({ share }) => (this.width * share) / total);
    const table = this.document.part('Table');
    this.row(
      table,
      columns,
      widths,
      columns.map(({ heading }) => heading),
      true,
    );
    for (const cells of rows) {
      const height = this.heightOf(cells, widths);
      if (this.y + height > this.bottom) {
        this.nextPage();
        this.row(
          table,
          columns,
          widths,
          columns.map(({ heading }) => heading),
          true,
        );
      }
      this.row(table, columns, widths, cells, false);
    }
    table.end();
    this.y += 8;
  }

  private row(
    table: DocumentPart,
    columns: readonly TableColumn[],
    widths: readonly number[],
    cells: readonly string[],
    isHeading: boolean,
  ): void {
    const height = this.heightOf(cells, widths);
    const top = this.y;
    const row = table.part('TR');
    let left = MARGIN.left;
    for (const [place, cell] of cells.entries()) {
      const named = isHeading || place === 0;
      const scope = isHeading ? { scope: 'Column' as const } : place === 0 ? { scope: 'Row' as const } : {};
      const part = row.part(named ? 'TH' : 'TD', scope);
      const style = { ...styles.body, size: 9, leading: 12, font: named ? ('bold' as const) : ('body' as const) };
      const width = widths[place]! - 2 * CELL;
      const end = columns[place]?.numeric;
      const x = end ? left + widths[place]! - CELL : left + CELL;
      part.draw(() =>
        this.lines(this.wrap(cell, style, width), { x, y: top + CELL, align: end ? 'right' : 'left' }, style),
      );
      part.end();
      left += widths[place]!;
    }
    row.end();
    this.rule(top + height, isHeading ? palette.agave : palette.line);
    this.y = top + height;
  }

  private heightOf(cells: readonly string[], widths: readonly number[]): number {
    const counts = cells.map(
      (cell, place) => this.wrap(cell, { ...styles.body, size: 9, font: 'bold' }, widths[place]! - 2 * CELL).length,
    );
    // a cell longer than a page is cut where the page ends: nothing that long is put in a table
    return Math.max(1, ...counts) * 12 + 2 * CELL;
  }

  private text(type: string, text: string, style: TextStyle): void {
    const isBeside = this.beside?.page === this.page && this.y < this.beside.until;
    const lines = this.wrap(text, style, this.width - (isBeside ? this.beside!.width : 0));
    if (lines.length === 0) return;
    const part = this.document.part(type);
    let rest = lines;
    while (rest.length > 0) {
      let room = Math.floor((this.bottom - this.y) / style.leading);
      if (room < 1) {
        this.nextPage();
        room = Math.max(1, Math.floor((this.bottom - this.y) / style.leading));
      }
      const own = rest.slice(0, room);
      rest = rest.slice(room);
      const y = this.y;
      part.draw(() => this.lines(own, { x: MARGIN.left, y, align: 'left' }, style));
      this.y += own.length * style.leading;
    }
    part.end();
  }

  private lines(
    lines: readonly string[],
    at: { x: number; y: number; align: 'left' | 'right' },
    { font, size, color, leading }: TextStyle,
  ): void {
    for (const [place, line] of lines.entries()) {
      const ended = place < lines.length - 1 && at.align === 'left' ? `${line} ` : line;
      this.document.line(ended, { x: at.x, y: at.y + place * leading, font, size, color, align: at.align });
    }
  }

  /** Lines no wider than that; a letter that no font has becomes a question mark. */
  private wrap(text: string, { font, size }: Pick<TextStyle, 'font' | 'size'>, width: number): string[] {
    return this.document.wrap(this.drawable(text).trim(), { font, size }, width).filter(Boolean);
  }

  private drawable(text: string): string {
    const missing = this.fonts.missing(text);
    return missing.reduce((rest, sign) => rest.replaceAll(sign, '?'), text);
  }

  private get bottom(): number {
    return this.document.height - MARGIN.bottom;
  }

  /** Begins a new page unless so many points are left on this one. */
  private keep(points: number): void {
    if (this.y + points > this.bottom) this.nextPage();
  }

  private nextPage(): void {
    this.document.canvas.addPage();
    this.page += 1;
    this.y = MARGIN.top;
    this.drawFoot();
  }

  private rule(y: number, color: string): void {
    const { canvas } = this.document;
    this.document.artifact(() => {
      const right = this.document.width - MARGIN.right;
      canvas.save().lineWidth(0.6).strokeColor(color).moveTo(MARGIN.left, y).lineTo(right, y).stroke().restore();
    });
  }

  private drawFoot(): void {
    const y = this.document.height - MARGIN.bottom + 22;
    this.rule(y - 8, palette.line);
    this.document.artifact(() => {
      const text = this.drawable(this.foot(this.page));
      this.document.line(text, { x: MARGIN.left, y, font: 'body', size: FOOT_SIZE, color: palette.faint });
    });
  }
}
