import { drawQr, TaggedDocument } from '#libs/pdf';
import { languageTags, type Locale, translatorOf } from '../translations.js';
import { documentFonts } from './fonts.js';
import { drawMark } from './ornaments.js';
import { palette } from './palette.js';

/** What a sheet says of itself. */
export interface SheetWords {
  readonly locale: Locale;
  readonly title: string;
  /** Of what kind it is. */
  readonly subject: string;
  readonly issuer: string;
  /** At the foot of each page, before its number. */
  readonly foot: string;
  readonly createdAt: Date;
  /** By which a file is known again: its code. */
  readonly keywords?: string;
}

const MARGIN = 64;
const TOP = 64;
const BOTTOM = 72;
const LABEL_WIDTH = 128;
const QR_SIDE = 84;
/** In the corner of the first page, beside the mark and over the title. */
const CORNER_QR_SIDE = 56;

const kinds = {
  title: { font: 'serif', size: 20, leading: 25, after: 10, color: palette.ink, tag: 'H1' },
  heading: { font: 'serif', size: 14, leading: 18, after: 5, color: palette.agave, tag: 'H2' },
  lesser: { font: 'bold', size: 11, leading: 15, after: 2, color: palette.ink, tag: 'H3' },
  text: { font: 'body', size: 10.5, leading: 14.5, after: 6, color: palette.ink, tag: 'P' },
  small: { font: 'body', size: 9, leading: 12.5, after: 4, color: palette.faint, tag: 'P' },
} as const;
type Kind = keyof typeof kinds;

/**
 * A document of running text: letter, portrait, tagged, PDF/A-3a. What does not fit on a page goes on on the next one.
 * The same input gives the same bytes.
 */
export class Sheet {
  private readonly document: TaggedDocument;
  private y = TOP;
  private page = 1;
  private language: string | null = null;

  constructor(private readonly words: SheetWords) {
    const { locale, title, subject, issuer, createdAt, keywords } = words;
    this.document = new TaggedDocument({
      title,
      author: issuer,
      subject,
      producer: translatorOf(locale).t('site.name'),
      keywords,
      language: languageTags[locale],
      createdAt,
      size: 'LETTER',
      layout: 'portrait',
      fonts: documentFonts,
    });
    this.foot();
    this.document.artifact(() => drawMark(this.document.canvas, MARGIN, this.y, 30));
    this.document.element('P', () => {
      const at = { x: MARGIN + 40, y: this.y + 9, font: 'serif', size: 12, color: palette.ink };
      this.document.line(subject, at);
    });
    this.y += 52;
  }

  title(text: string): void {
    this.write('title', text);
  }

  heading(text: string): void {
    this.y += 10;
    this.need(70);
    this.write('heading', text);
  }

  lesser(text: string): void {
    this.y += 4;
    this.need(46);
    this.write('lesser', text);
  }

  /** What is drawn inside is in another language than the document: BCP 47, such as `fr`. */
  inLanguage(language: string, draw: () => void): void {
    this.language = language;
    draw();
    this.language = null;
  }

  /** Each line of the text is a paragraph. */
  text(text: string, indent = 0): void {
    for (const line of text.split('\n')) if (line.trim()) this.write('text', line, indent);
  }

  small(text: string): void {
    this.write('small', text);
  }

  /** One point of a list. */
  point(text: string): void {
    this.write('text', `• ${text.replace(/\s+/g, ' ')}`, 10);
  }

  /** A label with its value beside it. */
  fact(label: string, value: string): void {
    const { document } = this;
    const look = kinds.text;
    const width = document.width - 2 * MARGIN - LABEL_WIDTH;
    const lines = document.wrap(value, look, width);
    const labels = document.wrap(label, { font: 'bold', size: 9.5 }, LABEL_WIDTH - 10);
    this.need(Math.min(4, Math.max(lines.length, labels.length)) * look.leading);
    const top = this.y;
    document.element('P', () =>
      labels.forEach((line, i) =>
        document.line(`${line} `, {
          x: MARGIN,
          y: top + 1 + i * 12.5,
          font: 'bold',
          size: 9.5,
          color: palette.faint,
        }),
      ),
    );
    const page = this.page;
    this.lines(lines, look, LABEL_WIDTH, 'P');
    if (this.page === page) this.y = Math.max(this.y, top + labels.length * 12.5 + 1);
    this.y += 3;
  }

  /** A line across the page. */
  rule(): void {
    this.y += 4;
    this.document.artifact(() =>
      this.document.canvas
        .moveTo(MARGIN, this.y)
        .lineTo(this.document.width - MARGIN, this.y)
        .lineWidth(0.75)
        .stroke(palette.line),
    );
    this.y += 8;
  }

  /** An address that a telephone reads. */
  qr(address: string): void {
    this.need(QR_SIDE + 8);
    this.drawQr(address, { x: MARGIN, y: this.y, side: QR_SIDE });
    this.y += QR_SIDE + 8;
  }

  /** The same in the corner of the first page, where it takes no room; before anything else is written. */
  cornerQr(address: string): void {
    this.drawQr(address, { x: this.document.width - MARGIN - CORNER_QR_SIDE, y: TOP - 12, side: CORNER_QR_SIDE });
  }

  private drawQr(address: string, at: { readonly x: number; readonly y: number; readonly side: number }): void {
    const { document } = this;
    document.figure(address, [at.x, at.y, at.x + at.side, at.y + at.side], () =>
      drawQr(document, address, { ...at, ink: palette.ink, paper: '#FFFFFF' }),
    );
  }

  /** Where the file is signed electronically, and by whom. */
  seal(text: string, field: string, alt: string): void {
    this.y += 10;
    this.need(44);
    const right = this.document.width - MARGIN;
    const box = [MARGIN, this.y, right, this.y + 30] as const;
    this.document.artifact(() =>
      this.document.canvas
        .rect(MARGIN, this.y, right - MARGIN, 30)
        .lineWidth(0.75)
        .stroke(palette.agave),
    );
    this.document.element('P', () =>
      this.document.line(text, { x: MARGIN + 10, y: this.y + 9, font: 'body', size: 10, color: palette.agave }),
    );
    this.document.signaturePlace(field, alt, [...box]);
    this.y += 40;
  }

  /** Closes the document and gives its bytes. */
  finish(): Promise<Uint8Array> {
    return this.document.finish();
  }

  private write(kind: Kind, text: string, indent = 0): void {
    const look = kinds[kind];
    const width = this.document.width - 2 * MARGIN - indent;
    const lines = this.document.wrap(text, look, width);
    this.lines(lines, look, indent, look.tag);
    this.y += look.after;
  }

  /** Sets lines, on as many pages as they take; on each page they are an element of their own. */
  private lines(lines: readonly string[], look: (typeof kinds)[Kind], indent: number, tag: string): void {
    let left = [...lines];
    while (left.length > 0) {
      this.need(look.leading);
      const room = Math.max(1, Math.floor((this.document.height - BOTTOM - this.y) / look.leading));
      // no last line stands alone on the next page
      const fitting = room > 2 && left.length === room + 1 ? room - 1 : room;
      const now = left.slice(0, fitting);
      left = left.slice(fitting);
      this.document.element(
        tag,
        () =>
          now.forEach((line, i) => {
            const more = i < now.length - 1 || left.length > 0;
            const at = { x: MARGIN + indent, y: this.y + i * look.leading, ...look };
            this.document.line(more ? `${line} ` : line, at);
          }),
        this.language === null ? {} : { language: this.language },
      );
      this.y += now.length * look.leading;
    }
  }

  /** Goes on on the next page when so much does not fit on this one. */
  private need(height: number): void {
    if (this.y + height <= this.document.height - BOTTOM) return;
    this.document.canvas.addPage();
    this.page += 1;
    this.y = TOP;
    this.foot();
  }

  private foot(): void {
    const { document, words } = this;
    const y = document.height - 46;
    document.artifact(() => {
      const look = { y, font: 'body', size: 8.5, color: palette.faint };
      document.line(words.foot, { ...look, x: MARGIN });
      document.line(String(this.page), { ...look, x: document.width - MARGIN, align: 'right' });
    });
  }
}
