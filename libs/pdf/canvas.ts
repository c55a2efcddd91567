import PDFDocument from 'pdfkit';
import { deflateSync } from 'node:zlib';

/** An object of a file, as pdfkit keeps it until it is written. */
export interface Reference {
  readonly id: number;
  data: Record<string, unknown>;
  buffer: Uint8Array[];
  compress: boolean;
  write(chunk: Uint8Array): void;
  end(chunk?: Uint8Array): void;
  finalize(): void;
}

/** What was compressed, by what it was: a colour profile and the fonts of fixed words are the same bytes in every document. */
const compressed = new WeakMap<Uint8Array, Uint8Array>();

function finalize(this: Reference): void {
  const [only, ...more] = this.buffer;
  if (only && this.compress) {
    const bytes = more.length > 0 ? Buffer.concat(this.buffer) : only;
    let ready = compressed.get(bytes);
    if (!ready) compressed.set(bytes, (ready = deflateSync(bytes)));
    this.buffer = [ready];
    this.compress = false;
  }
  (Object.getPrototypeOf(this) as Reference).finalize.call(this);
}

/** pdfkit's document, which gives its bytes whole, once it is ended, instead of piece by piece through a stream. */
export class Canvas extends PDFDocument {
  // not initialized here: pdfkit writes while it is made
  declare private written: Uint8Array[] | undefined;
  declare private unwritten: string | undefined;
  declare private drawn: string | undefined;
  declare private _offset: number;

  /** All that was written. */
  bytes(): Uint8Array {
    this.flush();
    return new Uint8Array(Buffer.concat(this.written ?? []));
  }

  _write(data: string | Uint8Array): void {
    if (typeof data === 'string') {
      this.unwritten = `${this.unwritten ?? ''}${data}\n`;
      this._offset += data.length + 1;
    } else {
      this.flush();
      this.written!.push(data);
      this._offset += data.length;
    }
  }

  /** Operators are kept as text until the page is complete. */
  override addContent(operators: string): this {
    this.drawn = `${this.drawn ?? ''}${operators}\n`;
    return this;
  }

  /** Those of the present page that are not in its stream yet. */
  takeDrawn(): Buffer {
    const bytes = Buffer.from(this.drawn ?? '', 'latin1');
    this.drawn = '';
    return bytes;
  }

  /** pdfkit calls it at the end of every page. */
  override endPageMarkings(page: PDFKit.PDFPage): ReturnType<PDFKit.PDFDocument['endPageMarkings']> {
    page.content.write(this.takeDrawn());
    return super.endPageMarkings(page);
  }

  override ref(data?: object): PDFKit.PDFKitReference {
    const reference = super.ref(data as Record<string, unknown>);
    (reference as unknown as Reference).finalize = finalize;
    return reference;
  }

  override push(): boolean {
    return true;
  }

  private flush(): void {
    this.written ??= [];
    if (this.unwritten) this.written.push(Buffer.from(this.unwritten, 'latin1'));
    this.unwritten = '';
  }
}

/**
 * A drawing that is the same in every document, such as a ground or an emblem: drawn once, and kept as the ready form XObject
 * that documents take up. Draw with pdfkit's methods, measured from the top left corner of the page; texts, pictures and
 * opacity have no place in it.
 */
export class Drawing {
  private ready: { data: Record<string, unknown>; bytes: Uint8Array } | undefined;

  constructor(
    private readonly page: { readonly width: number; readonly height: number },
    private readonly draw: (canvas: PDFKit.PDFDocument) => void,
  ) {}

  /** The same for every document, ready to be written. */
  addTo(canvas: PDFKit.PDFDocument): Reference {
    const { data, bytes } = (this.ready ??= this.make());
    const reference = canvas.ref({ ...data }) as unknown as Reference;
    reference.end(bytes);
    return reference;
  }

  private make() {
    const { width, height } = this.page;
    const scratch = new Canvas({ size: [width, height], margin: 0, font: null as unknown as string });
    const { resources } = scratch.page as unknown as { resources: Reference };
    // the page has turned its axis already, where the drawing is put
    scratch.takeDrawn();
    (scratch as unknown as { _ctm: number[] })._ctm = [1, 0, 0, 1, 0, 0];
    this.draw(scratch);
    const bytes = deflateSync(scratch.takeDrawn(), { level: 9 });
    const { ProcSet: _, ...used } = resources.data;
    const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: direct(used) };
    return { data: { ...form, Filter: 'FlateDecode' }, bytes };
  }
}

/** Everything that it refers to in the place where it does. */
function direct(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(direct);
  if (typeof value !== 'object' || value === null || value instanceof String) return value;
  const held = 'data' in value && 'id' in value ? (value as Reference).data : (value as Record<string, unknown>);
  if ('Length' in held) throw new RangeError('A drawing that is kept ready holds no pictures and no texts');
  return Object.fromEntries(Object.entries(held).map(([key, one]) => [key, direct(one)]));
}
