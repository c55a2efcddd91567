import type { TaggedDocument } from '#libs/pdf';
import { palette } from './palette.js';

/** How a paragraph is set. */
interface TextStyle {
  readonly font: 'display' | 'serif' | 'body' | 'bold';
  readonly size: number;
  readonly color: string;
  /** From one line to the next. */
  readonly leading: number;
  /** Free space above; not at the top of a page. */
  readonly before: number;
}

const styles = {
  title: { font: 'display', size: 24, color: palette.agave, leading: 28, before: 0 },
  heading: { font: 'bold', size: 13, color: palette.agave, leading: 17, before: 16 },
  text: { font: 'body', size: 10.5, color: palette.ink, leading: 14, before: 6 },
  strong: { font: 'bold', size: 10.5, color: palette.ink, leading: 14, before: 8 },
  small: { font: 'body', size: 8.5, color: palette.faint, leading: 11, before: 4 },
} as const satisfies Record<string, TextStyle>;
type Style = keyof typeof styles;
const tags: Readonly<Record<Style, string>> = { title: 'H1', heading: 'H2', text: 'P', strong: 'P', small: 'P' };

const MARGIN = 56;
const FOOT = 44;

/** Text that runs over as many pages as it takes, each with a foot. */
export class Flow {
  private y = MARGIN;
  private page = 1;

  /** @param foot what stands under each page, before its number */
  constructor(
    readonly document: TaggedDocument,
    private readonly foot: (page: number) => string,
  ) {
    this.drawFoot();
  }

  get width(): number {
    return this.document.width - 2 * MARGIN;
  }

  /** Sets a paragraph, a line break in it begins a new line; what does not fit goes on over the page. */
  add(style: Style, text: string, indent = 0): void {
    const setting = styles[style];
    const { font, size, leading, before } = setting;
    const width = this.width - indent;
    const lines = text
      .split('\n')
      .flatMap((line) => (line.trim() === '' ? [''] : this.document.wrap(line, { font, size }, width)));
    // a heading alone at the end of a page would be left behind by its text
    this.space(before, style === 'heading' ? leading * 3 : leading);
    for (let rest = lines; rest.length > 0;) {
      const room = Math.max(1, Math.floor((this.bottom - this.y) / leading));
      this.lines(tags[style], rest.slice(0, room), setting, indent);
      rest = rest.slice(room);
      if (rest.length > 0) this.turn();
    }
  }

  /** A place of that height, on one page: draws it from its top. */
  box(height: number, draw: (at: { x: number; y: number; width: number }) => void): void {
    this.space(8, height);
    draw({ x: MARGIN, y: this.y, width: this.width });
    this.y += height;
  }

  private lines(
    tag: string,
    lines: readonly string[],
    { font, size, color, leading }: TextStyle,
    indent: number,
  ): void {
    this.document.element(tag, () => {
      for (const [place, line] of lines.entries()) {
        const ended = place < lines.length - 1 ? `${line} ` : line;
        this.document.line(ended, { x: MARGIN + indent, y: this.y, font, size, color });
        this.y += leading;
      }
    });
  }

  private get bottom(): number {
    return this.document.height - MARGIN - FOOT / 2;
  }

  private space(before: number, needed: number): void {
    if (this.y > MARGIN) this.y += before;
    if (this.y + needed > this.bottom) this.turn();
  }

  private turn(): void {
    this.document.canvas.addPage();
    this.page += 1;
    this.y = MARGIN;
    this.drawFoot();
  }

  private drawFoot(): void {
    const { document } = this;
    document.artifact(() => {
      const y = document.height - FOOT;
      document.canvas.save().lineWidth(0.5).strokeColor(palette.line);
      document.canvas
        .moveTo(MARGIN, y)
        .lineTo(MARGIN + this.width, y)
        .stroke()
        .restore();
      document.line(this.foot(this.page), { x: MARGIN, y: y + 8, font: 'body', size: 8, color: palette.faint });
    });
  }
}
