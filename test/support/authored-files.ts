/** Files that say who made them and where, as cameras and programs write them. */
import { PDF, type PdfDict, PdfName, PdfStream } from '@libpdf/core';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';

/** Stands in every place where a file may name its author. */
export const AUTHOR = 'Ximena Tlacuache';
/** Of the camera. */
export const CAMERA = 'CamaraDePrueba';

/** A photo with Exif data: camera, place, author; turned, unless said otherwise. */
export function photoOf(
  kind: 'jpg' | 'png' | 'webp',
  { width = 640, height = 480, orientation = 6 } = {},
): Promise<Buffer> {
  const lines = Array.from(
    { length: 12 },
    (_, n) => `<rect x="40" y="${n * 36 + 20}" width="400" height="6" fill="#333"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#eee"/>${lines.join('')}</svg>`;
  const picture = sharp(Buffer.from(svg))
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Make: CAMERA, Artist: AUTHOR },
      IFD2: { DateTimeOriginal: '2026:10:05 10:00:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 40/1 0/1' },
    });
  return (kind === 'jpg' ? picture.jpeg() : kind === 'png' ? picture.png() : picture.webp()).toBuffer();
}

/** A PDF with its author in the information dictionary and in XMP, with a photo on its page. */
export async function authoredPdf(text = 'Lista de asistencia'): Promise<Buffer> {
  const photo = await photoOf('jpg', { orientation: 1 });
  const written = new Date('2026-10-05T12:00:00Z');
  const document = new PDFDocument({
    info: { Author: AUTHOR, Creator: `Word de ${AUTHOR}`, Title: AUTHOR, CreationDate: written, ModDate: written },
  });
  const pieces: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve) => {
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
  });
  document.text(text).image(photo, { width: 200 }).end();
  const pdf = await PDF.load(await whole);
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${AUTHOR}</dc:creator></x:xmpmeta>`;
  const kind = { Type: PdfName.of('Metadata'), Subtype: PdfName.of('XML') };
  const root = pdf.getObject(pdf.context.info.trailer.getRef('Root')!) as PdfDict;
  root.set('Metadata', pdf.register(PdfStream.fromDict(kind, Buffer.from(packet))));
  return Buffer.from(await pdf.save());
}

const core = `<?xml version="1.0"?><cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:creator>${AUTHOR}</dc:creator><cp:lastModifiedBy>${AUTHOR}</cp:lastModifiedBy><dcterms:modified xsi:type="x">2026-10-05T10:00:00Z</dcterms:modified></cp:coreProperties>`;
const app = `<Properties><Application>Microsoft Office Word</Application><Company>${AUTHOR}</Company><Manager>${AUTHOR}</Manager></Properties>`;
const custom = `<Properties><property name="Autor"><vt:lpwstr>${AUTHOR}</vt:lpwstr></property></Properties>`;
const types = (part: string, type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;

const drawn = new Map<'jpg' | 'png', Promise<Buffer>>();
/** The photo of every document: drawn once. */
function inDocument(kind: 'jpg' | 'png'): Promise<Buffer> {
  const photo = drawn.get(kind) ?? photoOf(kind);
  drawn.set(kind, photo);
  return photo;
}

/** A document with changes, comments and a photo, each naming its author. */
export async function authoredDocx(body = '<w:p><w:r><w:t>Minuta</w:t></w:r></w:p>'): Promise<Buffer> {
  return zipped({
    '[Content_Types].xml': types('word/document.xml', 'wordprocessingml.document'),
    'docProps/core.xml': core,
    'docProps/app.xml': app,
    'docProps/custom.xml': custom,
    'word/document.xml': `<w:document><w:body>${body}<w:p><w:ins w:id="1" w:author="${AUTHOR}" w:date="2026-10-05T10:00:00Z"><w:r><w:t>nuevo</w:t></w:r></w:ins></w:p></w:body></w:document>`,
    'word/comments.xml': `<w:comments><w:comment w:id="0" w:author="${AUTHOR}" w:initials="XT"><w:p/></w:comment></w:comments>`,
    'word/people.xml': `<w15:people><w15:person w15:author="${AUTHOR}"><w15:presenceInfo w15:providerId="AD" w15:userId="${AUTHOR}"/></w15:person></w15:people>`,
    'word/media/image1.jpeg': await inDocument('jpg'),
    'word/media/image2.png': await inDocument('png'),
  });
}

/** A book with comments, shared by its author and kept in their folder. */
export function authoredXlsx(rows: readonly (readonly (string | number)[])[] = [['Total', 42]]): Buffer {
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = rows.map((row, n) => `<row r="${n + 1}">${row.map(cell).join('')}</row>`).join('');
  return zipped({
    '[Content_Types].xml': types('xl/workbook.xml', 'spreadsheetml.sheet'),
    'docProps/core.xml': core,
    'docProps/app.xml': app,
    'xl/workbook.xml': `<workbook><fileSharing userName="${AUTHOR}"/><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\${AUTHOR}\\"/></mc:Choice></mc:AlternateContent><sheets/></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/comments1.xml': `<comments><authors><author>${AUTHOR}</author></authors></comments>`,
    'xl/persons/person.xml': `<personList><person displayName="${AUTHOR}" userId="${AUTHOR}"/></personList>`,
  });
}

/** An OpenDocument text with its author. */
export function authoredOdt(): Buffer {
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest/>',
    'meta.xml': `<office:meta><meta:initial-creator>${AUTHOR}</meta:initial-creator><dc:creator>${AUTHOR}</dc:creator><dc:date>2026-10-05T10:00:00</dc:date></office:meta>`,
    'content.xml': `<office:document><office:body><office:annotation><dc:creator>${AUTHOR}</dc:creator></office:annotation><text:p>Acta</text:p></office:body></office:document>`,
  });
}

/** A zip whose first part stands unpacked, as OpenDocument wants it. */
function zipped(parts: Record<string, string | Uint8Array>): Buffer {
  const entries = Object.entries(parts).map(([name, content]) => {
    const bytes = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
    return [name, name === 'mimetype' ? [bytes, { level: 0 }] : bytes] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(entries) as never));
}
