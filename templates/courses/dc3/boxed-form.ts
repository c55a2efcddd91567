import type { TaggedDocument } from '#libs/pdf';

/** Black on white, as office printers and scanners like it. */
export const INK = '#111111';
const GREY = '#4A4A4A';
const BAND = '#E6E6E6';
export const LEFT = 44;
export const RIGHT = 568;
export const WIDTH = RIGHT - LEFT;
const FIELD = 34;
const LABEL = { font: 'body', size: 7 } as const;

/** A cell of a row: a text, or squares with one sign each; `width` is its share of the row. */
export interface Cell {
  readonly label: string;
  readonly width: number;
  readonly text?: string;
  /** `-` between two groups is a gap, no square. */
  readonly squares?: readonly string[];
}

/** An official form of boxes on a letter page, drawn from the top down. */
export class BoxedForm {
  /** Where the next part begins. */
  y = 40;

  constructor(private readonly document: TaggedDocument) {}

  /** The name of the form and what it is. */
  title(form: string, name: string): void {
    const at = { x: (LEFT + RIGHT) / 2, align: 'center', color: INK } as const;
    this.document.element('P', () => this.document.line(form, { ...at, y: this.y, font: 'bold', size: 10 }));
    this.document.element('H1', () => this.document.line(name, { ...at, y: this.y + 15, font: 'bold', size: 12.5 }));
    this.y += 40;
  }

  /** A grey band that names the fields below it. */
  band(text: string): void {
    const { document, y } = this;
    document.artifact(() => {
      document.canvas.rect(LEFT, y, WIDTH, 16).fillAndStroke(BAND, INK);
    });
    document.element('H2', () =>
      document.line(text, { x: (LEFT + RIGHT) / 2, y: y + 3.2, font: 'bold', size: 8, color: INK, align: 'center' }),
    );
    this.y += 16;
  }

  /** One field over the whole width. */
  field(label: string, text: string): void {
    this.row([{ label, width: 1, text }]);
  }

  /** Fields beside each other. */
  row(cells: readonly Cell[]): void {
    let x = LEFT;
    for (const cell of cells) {
      const width = WIDTH * cell.width;
      this.cell(cell, x, width);
      x += width;
    }
    this.y += FIELD;
  }

  private cell({ label, text, squares }: Cell, x: number, width: number): void {
    const { document, y } = this;
    document.artifact(() => {
      document.canvas.lineWidth(0.7).rect(x, y, width, FIELD).stroke(INK);
    });
    document.element('P', () => {
      document.line(`${label}: `, { ...LABEL, x: x + 4, y: y + 3, color: GREY });
      if (squares) this.squares(squares, x + 4, width - 8);
      else this.fitted(text ?? '', x + 4, width - 8);
    });
  }

  /** A text as large as fits: ten points, less where it is long, on two lines at last. */
  private fitted(text: string, x: number, width: number): void {
    const { document, y } = this;
    if (text === '') return;
    const one = [10, 9, 8].find((size) => document.widthOf(text, { font: 'body', size }) <= width);
    if (one) {
      document.line(text, { x, y: y + 17 - (one - 8) / 2, font: 'body', size: one, color: INK });
      return;
    }
    const sizes = [8, 7, 6, 5, 4];
    const size = sizes.find((small) => document.wrap(text, { font: 'body', size: small }, width).length <= 2) ?? 4;
    for (const [at, line] of document.wrap(text, { font: 'body', size }, width).entries())
      document.line(`${line} `, { x, y: y + 12 + at * (size + 1.4), font: 'body', size, color: INK });
  }

  private squares(signs: readonly string[], x: number, width: number): void {
    const { document, y } = this;
    const side = Math.min(14, width / signs.length);
    signs.forEach((sign, at) => {
      const left = x + at * side;
      if (sign === '-') return;
      document.canvas
        .lineWidth(0.5)
        .rect(left, y + 14, side, 15)
        .stroke(GREY);
      document.line(sign, { x: left + side / 2, y: y + 16.5, font: 'body', size: 9.5, color: INK, align: 'center' });
    });
  }

  /** Lines of text; `top` is the room above. */
  paragraph(
    text: string,
    options: { size: number; top: number; x?: number; width?: number; bold?: boolean; center?: boolean },
  ): void {
    const { document } = this;
    const { size, top, x = LEFT, width = WIDTH, bold = false, center = false } = options;
    const font = bold ? 'bold' : 'body';
    this.y += top;
    document.element('P', () => {
      for (const line of document.wrap(text, { font, size }, width)) {
        const at = center ? { x: x + width / 2, align: 'center' as const } : { x };
        document.line(`${line} `, { ...at, y: this.y, font, size, color: INK });
        this.y += size * 1.25;
      }
    });
  }

  heading(text: string): void {
    this.y += 8;
    this.document.element('H2', () =>
      this.document.line(text, { x: LEFT, y: this.y, font: 'bold', size: 9.5, color: INK }),
    );
    this.y += 14;
  }

  rule(from: number, to: number, color: string): void {
    const { document, y } = this;
    document.artifact(() => {
      document.canvas.lineWidth(0.7).moveTo(from, y).lineTo(to, y).stroke(color);
    });
  }

  /** Lines to sign on, with the name and the part of each person below. */
  signatures(people: readonly { role: string; name: string }[]): void {
    const gap = 18;
    const width = (WIDTH - gap * (people.length - 1)) / people.length;
    const top = this.y + 62;
    let lowest = top;
    people.forEach(({ role, name }, at) => {
      const x = LEFT + at * (width + gap);
      this.y = top;
      this.rule(x, x + width, INK);
      this.paragraph(name, { size: 8.5, top: 4, x, width, center: true });
      this.paragraph(role, { size: 7, top: 2, x, width, center: true });
      lowest = Math.max(lowest, this.y);
    });
    this.y = lowest;
  }
}
