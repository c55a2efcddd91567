/** What a file that somebody sent really is: told by its content, never by what its name or the browser says. */
import { type ExaminedFile, examine } from './examine.js';
import { CONTENT_TYPES, type FileExtension } from './kinds.js';
import { endsAsZip, ZIP_TAIL, type ZipProblem, zipProblem } from './zip.js';

export { CONTENT_TYPES, extensionOf, type FileExtension, type Legibility, type ReadFile } from './kinds.js';
export { readFileContent } from './legibility.js';
export { LegibilityReader } from './legibility-reader.js';
export { openZip, partsOf, type ZipProblem, zipProblem } from './zip.js';
export { cleanFile } from './clean.js';
export { type CleanedFile, type RemovedMetadata, UncleanableFile } from './cleaned.js';
export { textOfFile, textOfPages } from './text.js';

/**
 * What a file is, with a name that is safe to show, store and put into a header; or why it is not taken:
 * `empty`; `executable` (a program or a script of any system); `markup` (HTML, SVG, XML); `macros` (an office file with
 * code in it); `bomb` (it would unpack to more than any document); `polyglot` (two kinds in one); `encrypted` (it asks for a
 * password); `broken` (it does not open); `mismatch` (a kind that is taken, under the name of another); `unsupported`
 * (anything else).
 */
export type DetectedFile =
  | { ok: true; contentType: string; extension: FileExtension; name: string }
  | { ok: false; reason: RefusedReason };

type RefusedReason = 'empty' | 'executable' | 'markup' | 'macros' | 'mismatch' | 'unsupported' | ZipProblem;

/** Readers accept the header of a PDF anywhere in the first kilobyte. */
export const PDF_HEADER_WITHIN = 1024;

/** Where the header of a PDF is; null: it is none. */
export function pdfStart(bytes: Uint8Array): number | null {
  const at = Buffer.from(bytes.subarray(0, PDF_HEADER_WITHIN)).indexOf('%PDF-');
  return at < 0 ? null : at;
}

/**
 * Looks at a whole file: its bytes, or the path of one on this machine, of which it never holds more than pieces. The name
 * must end in an extension of the kind that the content is, or in none: then the right one is added. Never throws, however
 * broken the file is; of a path, what the disk says.
 */
export async function detectFile(content: Uint8Array | string, name: string): Promise<DetectedFile> {
  const file = await examine(content, PDF_HEADER_WITHIN, ZIP_TAIL);
  if (file.start.length === 0) return { ok: false, reason: 'empty' };
  const script = kindOfText(file.start);
  if (script) return { ok: false, reason: script };
  const extension = kindOf(file);
  if (EXECUTABLE.has(extension)) return { ok: false, reason: 'executable' };
  if (MARKUP.has(extension)) return { ok: false, reason: 'markup' };
  if (WITH_MACROS.has(extension)) return { ok: false, reason: 'macros' };
  if (!isTaken(extension)) {
    // programs of offices put a document with a password into a container of their own, [MS-OFFCRYPTO] 2.3.4
    const locked =
      extension === 'cfb' && (await file.holds(Buffer.from('EncryptedPackage', 'utf16le').toString('latin1')));
    return { ok: false, reason: locked ? 'encrypted' : 'unsupported' };
  }
  // Names of parts stand uncompressed in a zip, so code that hides in a file of the plain kind is seen by its name.
  if ((extension === 'docx' || extension === 'xlsx') && (await file.holds('vbaProject.bin', 'macrosheets/'))) {
    return { ok: false, reason: 'macros' };
  }
  const problem = await structureProblem(content, extension, file);
  if (problem) return { ok: false, reason: problem };
  const clean = cleanName(name);
  const said = /\.([a-z0-9]{1,8})$/i.exec(clean)?.[1]?.toLowerCase();
  if (said === undefined) {
    return { ok: true, contentType: CONTENT_TYPES[extension], extension, name: `${clean}.${extension}` };
  }
  if (said !== extension && !(extension === 'jpg' && said === 'jpeg')) return { ok: false, reason: 'mismatch' };
  return { ok: true, contentType: CONTENT_TYPES[extension], extension, name: clean };
}

/**
 * A file name without folders, control characters, signs that turn the direction of writing (with which `fdp.exe` looks
 * like `exe.pdf`) or that some system forbids; at most 120 characters, the extension kept; `archivo` if nothing is left.
 */
export function cleanName(name: string): string {
  const last = name.slice(-2_000).normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const safe = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (safe.length <= LONGEST_NAME) return safe || 'archivo';
  const extension = /\.[a-z0-9]{1,8}$/i.exec(safe)?.[0] ?? '';
  const kept = safe.slice(0, LONGEST_NAME - extension.length);
  // Never half a sign: some take two units.
  return kept.replace(/[\ud800-\udbff]$/, '').trimEnd() + extension;
}

const LONGEST_NAME = 120;

const EXECUTABLE = new Set(
  'exe elf macho wasm dex class jar apk xpi crx deb rpm lnk alias swf luac pyc nes dmg iso cab msi appimage'.split(' '),
);
const MARKUP = new Set(['xml', 'svg', 'html', 'xhtml']);
const WITH_MACROS = new Set('docm dotm xlsm xltm pptm potm ppsm'.split(' '));

function isTaken(extension: string): extension is FileExtension {
  return Object.hasOwn(CONTENT_TYPES, extension);
}

/**
 * Programs that write PDFs, servers and mail gateways put bytes before the header, and readers skip them; but for those of a
 * program, a page or another kind that is taken, which other programs would see there.
 */
function kindOf({ type, start }: ExaminedFile): string {
  const other = EXECUTABLE.has(type) || MARKUP.has(type) || WITH_MACROS.has(type) || isTaken(type);
  return !other && pdfStart(start) !== null ? 'pdf' : type;
}

/** What is wrong with how a document is put together. */
async function structureProblem(
  content: Uint8Array | string,
  extension: FileExtension,
  { start, end }: ExaminedFile,
): Promise<ZipProblem | null> {
  switch (extension) {
    case 'docx':
    case 'xlsx':
    case 'odt':
      return pdfStart(start) === null ? zipProblem(content) : 'polyglot';
    case 'pdf':
      return endsAsZip(end) ? 'polyglot' : null;
    case 'jpg':
    case 'png':
    case 'webp':
      return null;
  }
}

/** Scripts and markup start with text, which the detection by magic numbers does not look at. */
function kindOfText(bytes: Uint8Array): 'executable' | 'markup' | undefined {
  const start = Buffer.from(bytes).toString('latin1').replaceAll('\u0000', '');
  const text = start
    .replace(/^(ï»¿|ÿþ|þÿ)/, '')
    .trimStart()
    .toLowerCase();
  if (text.startsWith('#!') || text.startsWith('@echo') || text.startsWith('<?php')) return 'executable';
  if (/^<(!|\?|[a-z])/.test(text)) return 'markup';
  return undefined;
}
