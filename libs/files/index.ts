/** What a file that somebody sent really is: told by its content, never by what its name or the browser says. */
import { fileTypeFromBuffer } from 'file-type';

/** The kinds of file that are taken: documents and pictures that carry no code. */
export type FileExtension = 'pdf' | 'jpg' | 'png' | 'webp' | 'docx' | 'xlsx' | 'odt';

/** The content type of each kind that is taken; what a download is served with. */
export const CONTENT_TYPES: Readonly<Record<FileExtension, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
};

/**
 * What a file is, with a name that is safe to show, store and put into a header; or why it is not taken:
 * `empty`; `executable` (a program or a script of any system); `markup` (HTML, SVG, XML); `macros` (an office file with
 * code in it); `mismatch` (a kind that is taken, under the name of another); `unsupported` (anything else).
 */
export type DetectedFile =
  | { ok: true; contentType: string; extension: FileExtension; name: string }
  | { ok: false; reason: 'empty' | 'executable' | 'markup' | 'macros' | 'mismatch' | 'unsupported' };

/**
 * Looks at the bytes of a whole file. The name must end in an extension of the kind that the content is, or in none: then
 * the right one is added. Never throws, however broken the file is.
 */
export async function detectFile(bytes: Uint8Array, name: string): Promise<DetectedFile> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const script = kindOfText(bytes);
  if (script) return { ok: false, reason: script };
  const extension = await extensionOf(bytes);
  if (EXECUTABLE.has(extension)) return { ok: false, reason: 'executable' };
  if (MARKUP.has(extension)) return { ok: false, reason: 'markup' };
  if (WITH_MACROS.has(extension)) return { ok: false, reason: 'macros' };
  if (!isTaken(extension)) return { ok: false, reason: 'unsupported' };
  if ((extension === 'docx' || extension === 'xlsx') && hasMacros(bytes)) return { ok: false, reason: 'macros' };
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

async function extensionOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await fileTypeFromBuffer(bytes))?.ext ?? '';
  } catch {
    // A file that breaks off in the middle of its own structure is none of the kinds that are taken.
    return '';
  }
}

/** Scripts and markup start with text, which the detection by magic numbers does not look at. */
function kindOfText(bytes: Uint8Array): 'executable' | 'markup' | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replaceAll('\u0000', '');
  const text = start
    .replace(/^(ï»¿|ÿþ|þÿ)/, '')
    .trimStart()
    .toLowerCase();
  if (text.startsWith('#!') || text.startsWith('@echo') || text.startsWith('<?php')) return 'executable';
  if (/^<(!|\?|[a-z])/.test(text)) return 'markup';
  return undefined;
}

/** Names of parts stand uncompressed in a zip, so code that hides in a file of the plain kind is seen by its name. */
function hasMacros(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes('vbaProject.bin') || buffer.includes('macrosheets/');
}
