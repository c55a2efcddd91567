import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import { contentOf } from './clean-office.js';
import { openZip, partsOf } from './zip.js';

/** Bytes of a part that is read, and of all of them. */
const MOST_BYTES = 32_000_000;
const MOST_IN_ALL = 96_000_000;

const TEXTS =
  /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$|^xl\/(?:comments\d*|drawings\/drawing\d+)\.xml$|^content\.xml$/;

/** The text of a document, a sheet or an OpenDocument text. */
export async function textOfOffice(path: string, extension: 'docx' | 'xlsx' | 'odt'): Promise<string> {
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(path);
    const read = readerOf(zip);
    const parts = await partsOf(zip);
    const texts: string[] = [];
    if (extension === 'xlsx') texts.push(...(await sheetsOf(parts, read)));
    for (const part of parts) if (TEXTS.test(part.fileName)) texts.push(textOfXml(await read(part)));
    return texts.join('\n');
  } catch {
    // what does not open was refused before
    return '';
  } finally {
    zip?.close();
  }
}

/** Reads parts until there were enough of them. */
function readerOf(zip: ZipFile): (part: Entry) => Promise<string> {
  let left = MOST_IN_ALL;
  return async (part) => {
    if (part.uncompressedSize > MOST_BYTES || part.uncompressedSize > left) return '';
    left -= part.uncompressedSize;
    return (await buffer(await contentOf(zip, part))).toString('utf8');
  };
}

/** Paragraphs, rows and cells of WordprocessingML, DrawingML and OpenDocument as lines and tabs; runs stay together. */
function textOfXml(xml: string): string {
  const broken = xml
    .replace(/<\/(?:w:p|text:p|text:h)>\s*(?=<\/(?:w:tc|table:table-cell)>)/g, '')
    .replace(/<\/(?:w:tc|table:table-cell)>|<(?:w:tab|text:tab)\b[^>]*\/>/g, '\t')
    .replace(
      /<\/(?:w:p|a:p|w:tr|text:p|text:h|table:table-row|comment)>|<(?:w:br|w:cr|text:line-break)\b[^>]*\/>/g,
      '\n',
    )
    .replace(/<text:s\b[^>]*\/>/g, ' ')
    .replace(/<w:instrText\b[\s\S]*?<\/w:instrText>/g, '');
  return unescaped(broken.replace(/<[^>]*>/g, ''));
}

/** The sheets of a book, a line for each row. */
async function sheetsOf(parts: readonly Entry[], read: (part: Entry) => Promise<string>): Promise<string[]> {
  const shared = parts.find(({ fileName }) => fileName === 'xl/sharedStrings.xml');
  const strings = shared
    ? [...(await read(shared)).matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(([, si]) => runsOf(si ?? ''))
    : [];
  const sheets: string[] = [];
  for (const part of parts) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(part.fileName)) continue;
    const rows = [...(await read(part)).matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)];
    sheets.push(rows.map(([, row]) => cellsOf(row!, strings).join('\t')).join('\n'));
  }
  return sheets;
}

function cellsOf(row: string, strings: readonly string[]): string[] {
  return [...row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, attributes, content]) => {
    const value = /<v>([\s\S]*?)<\/v>/.exec(content ?? '')?.[1];
    if (/\bt="s"/.test(attributes!)) return strings[Number(value)] ?? '';
    if (/\bt="inlineStr"/.test(attributes!)) return runsOf(content ?? '');
    return numberOf(unescaped(value ?? ''));
  });
}

const runsOf = (xml: string) => unescaped([...xml.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, t]) => t).join(''));

/** As it would be read, without an exponent. */
function numberOf(value: string): string {
  if (!/^\d(?:\.\d+)?E\+?\d+$/i.test(value)) return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : value;
}

function unescaped(text: string): string {
  return text
    .replace(/&#(x[0-9a-f]+|\d+);/gi, (_, code: string) => {
      const point = code.startsWith('x') || code.startsWith('X') ? Number.parseInt(code.slice(1), 16) : Number(code);
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : ' ';
    })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
