import { Canvas, type Drawing, type Reference } from './canvas.js';
import type { FontLibrary } from './fonts.js';
import { type LineOptions, LineSetter, type Setting } from './lines.js';
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
  readonly canvas: Canvas;
  private readonly drawings = new Map<Drawing, { name: string; reference: Reference }>();
  private readonly lines: LineSetter;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(options: DocumentOptions) {
    this.canvas = new Canvas({
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
    this.lines = new LineSetter(this.canvas, options.fonts);
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

  /** Puts a ready drawing on the present page, inside the closure of what it belongs to. */
  place(drawing: Drawing): void {
    let known = this.drawings.get(drawing);
    if (!known) {
      known = { name: `D${this.drawings.size + 1}`, reference: drawing.addTo(this.canvas) };
      this.drawings.set(drawing, known);
    }
    const { xobjects } = this.canvas.page as unknown as { xobjects: Record<string, Reference> };
    xobjects[known.name] = known.reference;
    this.canvas.addContent(`/${known.name} Do`);
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
    return this.lines.line(text, at);
  }

  /** Width of a text in points. */
  widthOf(text: string, at: Setting): number {
    return this.lines.widthOf(text, at);
  }

  /** Cuts a text into lines that are no wider than `width`, and a word that is wider itself. */
  wrap(text: string, at: Setting, width: number): string[] {
    const lines: string[] = [];
    for (const word of text.split(/\s+/).flatMap((whole) => this.cut(whole, at, width))) {
      const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && this.widthOf(joined, at) <= width) lines[lines.length - 1] = joined;
      else lines.push(word);
    }
    return lines;
  }

  /** The parts of a word that stand in a line, such as those of a long address. */
  private cut(word: string, at: Setting, width: number): string[] {
    // measuring takes time, and most words are short
    if (word.length * at.size * WIDEST <= width || this.widthOf(word, at) <= width) return [word];
    const parts: string[] = [];
    let part = '';
    for (const letter of word) {
      if (part !== '' && this.widthOf(part + letter, at) > width) {
        parts.push(part);
        part = '';
      }
      part += letter;
    }
    return [...parts, part];
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
  async finish(): Promise<Uint8Array> {
    this.root.end();
    this.canvas.end();
    return this.canvas.bytes();
  }
}

/** Wider than any letter is, in heights of its font. */
const WIDEST = 2;

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
