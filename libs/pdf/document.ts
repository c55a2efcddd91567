import PDFDocument from 'pdfkit';
import type { FontLibrary, FontRun } from './fonts.js';
import { completeMetadata } from './metadata.js';

/** left, top, right, bottom in points from the top left corner of the page. */
export type Box = [left: number, top: number, right: number, bottom: number];

/** What a document says about itself. */
export interface DocumentOptions {
  title: string;
  author: string;
  subject: string;
  keywords?: string;
  /** The program that made it. */
  producer: string;
  /** BCP 47, such as `es-MX`. */
  language: string;
  /** Instant of making; the file id is computed from it and from the texts above. */
  createdAt: Date;
  size: 'LETTER' | 'A4';
  layout: 'portrait' | 'landscape';
  fonts: FontLibrary;
}

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

/** A file carried inside the document (PDF/A-3). */
export interface AttachedFile {
  name: string;
  bytes: Uint8Array;
  contentType: string;
  description: string;
  relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement';
  at: Date;
}

/** What an element is, beside its type. */
export interface PartOptions {
  language?: string;
  /** Of a heading cell: what it is the heading of. */
  scope?: 'Row' | 'Column';
}

/** An element of the structure that is still being drawn; `end` it before its parent. */
export class DocumentPart {
  private constructor(
    private readonly canvas: PDFKit.PDFDocument,
    private readonly own: PDFKit.PDFStructureElement,
  ) {}

  /** Opens an element as the next child of another one. */
  static within(
    canvas: PDFKit.PDFDocument,
    parent: PDFKit.PDFStructureElement,
    type: string,
    { language, scope }: PartOptions,
  ): DocumentPart {
    const options = { ...(language ? { lang: language } : {}), ...(scope ? { scope } : {}) };
    const own = canvas.struct(type, options as PDFKit.Mixins.StructureElementOptions);
    parent.add(own);
    return new DocumentPart(canvas, own);
  }

  /** Draws on the present page. */
  draw(draw: () => void): void {
    this.own.add(draw);
  }

  part(type: string, options: PartOptions = {}): DocumentPart {
    return DocumentPart.within(this.canvas, this.own, type, options);
  }

  end(): void {
    this.own.end();
  }
}

/** One tagged PDF/A-3a file of one page or more. Draw with the methods here, or with pdfkit's on `canvas` inside a closure. */
export class TaggedDocument {
  readonly canvas: PDFKit.PDFDocument;
  private readonly registered = new Set<string>();
  private readonly root: PDFKit.PDFStructureElement;
  private readonly bytes: Promise<Uint8Array>;

  constructor(private readonly options: DocumentOptions) {
    this.canvas = new PDFDocument({
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      displayTitle: true,
      lang: options.language,
      size: options.size,
      layout: options.layout,
      margin: 0,
      // No default font: Helvetica would be named without being embedded, which PDF/A forbids.
      font: null as unknown as string,
      info: {
        Title: options.title,
        Author: options.author,
        Subject: options.subject,
        ...(options.keywords ? { Keywords: options.keywords } : {}),
        Creator: options.producer,
        Producer: options.producer,
        CreationDate: options.createdAt,
      },
    });
    completeMetadata(this.canvas);
    this.bytes = collect(this.canvas);
    this.root = this.canvas.struct('Document');
    this.canvas.addStructure(this.root);
  }

  get width(): number {
    return this.canvas.page.width;
  }

  get height(): number {
    return this.canvas.page.height;
  }

  /** Draws what carries no meaning: grounds, rules, ornaments. Readers skip it. */
  artifact(draw: () => void): void {
    this.canvas.markContent('Artifact', { type: 'Layout' });
    draw();
    this.canvas.endMarkedContent();
  }

  /** Draws an element of the structure (`H1`, `P`, …) in reading order. */
  element(type: string, draw: () => void, options: { language?: string } = {}): void {
    this.root.add(this.canvas.struct(type, options.language ? { lang: options.language } : {}, [draw]));
  }

  /** An element that is drawn piece by piece, over several pages too, and may hold others, such as a table its rows. */
  part(type: string, options: PartOptions = {}): DocumentPart {
    return DocumentPart.within(this.canvas, this.root, type, options);
  }

  /** Draws a picture that is read as `alt`. */
  figure(alt: string, box: Box, draw: () => void): void {
    // pdfkit turns the box around itself; Placement and BBox are what PDF/UA asks of a figure.
    const options = { alt, bbox: box, placement: 'Block' } as PDFKit.Mixins.StructureElementOptions;
    this.root.add(this.canvas.struct('Figure', options, [draw]));
  }

  /**
   * A place on the page for an electronic signature: signed later under that name, it can be clicked there. What is seen is
   * drawn by itself, before it is signed; `alt` is what it is called.
   */
  signaturePlace(name: string, alt: string, [left, top, right, bottom]: Box): void {
    const { canvas } = this;
    const form = acroFormOf(canvas);
    const [width, height] = [right - left, bottom - top];
    const seen = canvas.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
    seen.end('');
    const element = canvas.struct('Form', { alt });
    canvas.annotate(left, top, width, height, {
      Subtype: 'Widget',
      FT: 'Sig',
      T: text(name),
      TU: text(alt),
      // printed, and not to be moved
      F: 4 + 128,
      AP: { N: seen },
      structParent: element,
    } as unknown as PDFKit.Mixins.AnnotationOption);
    form.Fields.push((canvas.page as unknown as { annotations: unknown[] }).annotations.at(-1));
    this.root.add(element);
    element.end();
  }

  /** Sets one line; letters that the font lacks come from the wider ones of its role. Gives the width of the line. */
  line(text: string, at: LineOptions): number {
    const runs = this.options.fonts.runs(at.font, text);
    const width = this.widthOfRuns(runs, at);
    const shift = { left: 0, right: width, center: width / 2 }[at.align ?? 'left'];
    const baseline = at.y + this.options.fonts.ascent(at.font) * at.size;
    let x = at.x - shift;
    for (const run of runs) {
      this.use(run, at.size);
      this.canvas.fillColor(at.color);
      const options = { lineBreak: false, baseline: 'alphabetic' as const, ...settingOf(run, at) };
      const rewritten = REORDERED.test(run.text);
      if (rewritten) this.canvas.markContent('Span', { actual: run.text });
      for (const part of partsOf(run, at)) {
        this.canvas.text(shaped(part), x, baseline, options);
        x += this.widthOfPart(part, options) + (part.endsWith(' ') ? (at.wordGap ?? 0) : 0);
      }
      if (rewritten) this.canvas.endMarkedContent();
    }
    return width;
  }

  /** Width of a text in points. */
  widthOf(text: string, at: Setting): number {
    return this.widthOfRuns(this.options.fonts.runs(at.font, text), at);
  }

  /** Cuts a text into lines that are no wider than `width`. */
  wrap(text: string, at: Setting, width: number): string[] {
    const lines: string[] = [];
    for (const word of text.split(/\s+/)) {
      const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && this.widthOf(joined, at) <= width) lines[lines.length - 1] = joined;
      else lines.push(word);
    }
    return lines;
  }

  attach(file: AttachedFile): void {
    this.canvas.file(
      file.bytes as unknown as Buffer,
      {
        name: file.name,
        type: file.contentType,
        description: file.description,
        relationship: file.relationship,
        creationDate: file.at,
        modifiedDate: file.at,
      } as PDFKit.Mixins.PDFAttachmentOptions,
    );
  }

  /** Closes the document and gives its bytes. */
  finish(): Promise<Uint8Array> {
    this.root.end();
    this.canvas.end();
    return this.bytes;
  }

  private widthOfRuns(runs: FontRun[], at: Pick<Setting, 'size' | 'tracking' | 'wordGap'>): number {
    return runs.reduce((sum, run) => sum + this.widthOfRun(run, at), 0);
  }

  private widthOfRun(run: FontRun, at: Pick<Setting, 'size' | 'tracking' | 'wordGap'>): number {
    this.use(run, at.size);
    const options = settingOf(run, at);
    const gaps = (at.wordGap ?? 0) * (run.text.split(' ').length - 1);
    return partsOf(run, at).reduce((sum, part) => sum + this.widthOfPart(part, options), gaps);
  }

  private widthOfPart(part: string, { features, characterSpacing }: ReturnType<typeof settingOf>): number {
    return this.canvas.widthOfString(shaped(part), { features }) + characterSpacing * part.length;
  }

  private use(run: FontRun, size: number): void {
    if (!this.registered.has(run.file)) {
      this.registered.add(run.file);
      this.canvas.registerFont(run.file, this.options.fonts.open(run.file) as unknown as string);
    }
    this.canvas.font(run.file, size);
  }
}

// Scripts whose signs are not drawn in the order in which they are read: machines are told the text beside the drawing.
const REORDERED = /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Khmer}]/u;

/**
 * Thai SARA AM is a ring and a letter; a tone stands above the ring. Shapers take it apart (OpenType, *Developing OpenType
 * Fonts for Thai Script*); fontkit does not.
 */
const shaped = (text: string) => text.replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32');

/** Words with the space after them, where spaces are widened; else the run as it is. */
function partsOf(run: FontRun, at: Pick<Setting, 'wordGap'>): string[] {
  return at.wordGap && !run.rightToLeft ? run.text.split(/(?<= )/) : [run.text];
}

function settingOf(run: FontRun, at: Pick<Setting, 'tracking'>) {
  return {
    characterSpacing: run.native ? (at.tracking ?? 0) : 0,
    // Handing features in makes pdfkit shape the run as a whole instead of word by word, which right-to-left text needs.
    features: (run.rightToLeft ? [] : undefined) as PDFKit.Mixins.OpenTypeFeatures[] | undefined,
  };
}

// pdfkit writes only String objects as text.
const text = (words: string) => new String(words);

/** The form of the document, without the request to draw its fields anew, which PDF/A forbids. */
function acroFormOf(canvas: PDFKit.PDFDocument): { Fields: unknown[] } {
  type Form = { Fields: unknown[]; NeedAppearances?: boolean };
  const inner = canvas as unknown as { _root: { data: { AcroForm?: { data: Form } } } };
  if (!inner._root.data.AcroForm) canvas.initForm();
  const form = inner._root.data.AcroForm!.data;
  delete form.NeedAppearances;
  return form;
}

function collect(canvas: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    canvas.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    canvas.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    canvas.on('error', reject);
  });
}
