import { inflateSync } from 'node:zlib';

// What an honest file needs is far less; a file that unpacks to more is made to keep us busy.
const MAX_UNPACKED = 4 * 1024 * 1024;
const MAX_STREAMS = 200;
const MAX_LOOKED_AT = 5_000;

/**
 * The text of a PDF file, byte for byte (Latin-1), and that of its packed object streams and metadata, where programs that
 * write a file anew put dictionaries and strings.
 */
export function textsIn(pdf: Uint8Array): readonly string[] {
  const buffer = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = buffer.toString('latin1');
  const texts = [text];
  let left = MAX_UNPACKED;
  let lookedAt = 0;
  for (const { index, 0: start } of text.matchAll(/\bstream\r?\n/g)) {
    if ((lookedAt += 1) > MAX_LOOKED_AT) break;
    const dictionary = text.slice(Math.max(0, index - 512), index);
    // Only what stands after the end of the object before it.
    if (!/\/(?:ObjStm|Metadata)\b(?![^]*endobj)/.test(dictionary)) continue;
    if (texts.length > MAX_STREAMS || left <= 0) break;
    const from = index + start.length;
    const end = text.indexOf('endstream', from);
    try {
      const unpacked = inflateSync(buffer.subarray(from, end < 0 ? undefined : end), { maxOutputLength: left });
      left -= unpacked.length;
      texts.push(unpacked.toString('latin1'));
    } catch (error) {
      // Not packed or packed in another way; or too large, and then there is no more to be had.
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') left = 0;
    }
  }
  return texts;
}

/** Shorter ones are no container of a signature. */
const CONTAINER_DIGITS = 1_024;

/** Everything in a file that may be the container of a signature, as bytes. */
export function* containersIn(pdf: Uint8Array): Generator<Buffer> {
  for (const text of textsIn(pdf)) {
    for (const [, digits] of text.matchAll(/<([0-9A-Fa-f\s]{64,})>/g)) {
      if (digits!.length >= CONTAINER_DIGITS) yield Buffer.from(digits!.replace(/\s+/g, ''), 'hex');
    }
    let literals = 0;
    for (const { index, 0: start } of text.matchAll(/\/Contents\s*\(/g)) {
      if ((literals += 1) > MAX_LITERALS) break;
      yield literalAt(text, index + start.length);
    }
  }
}

const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A container of 25 KB with every byte escaped, and as many as a file has signatures. */
const LITERAL_LENGTH = 100_000;
const MAX_LITERALS = 20;

/** A string in parentheses (ISO 32000-1, 7.3.4.2). @param from behind the first one */
function literalAt(text: string, from: number): Buffer {
  const stretch = text.slice(from, from + LITERAL_LENGTH);
  let depth = 1;
  let bytes = '';
  for (const [sign] of stretch.matchAll(/\\(?:[0-7]{1,3}|\r\n|[^])|[^]/g)) {
    if (sign === '(') depth += 1;
    if (sign === ')' && (depth -= 1) === 0) break;
    bytes += sign.length === 1 ? sign : unescaped(sign.slice(1));
  }
  return Buffer.from(bytes, 'latin1');
}

function unescaped(sign: string): string {
  if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 0xff);
  return /^[\r\n]/.test(sign) ? '' : (ESCAPED[sign] ?? sign);
}

/**
 * The strings of a file that are nothing but one word of a pattern, however they are written down (letters, escapes,
 * hexadecimal, UTF-16), and such texts of XML elements; each once.
 */
export function wordsIn(pdf: Uint8Array, word: RegExp): readonly string[] {
  const whole = new RegExp(`[(>](?:\u00fe\u00ff)?(${word.source})[)<]`, 'g');
  const found = new Set<string>();
  for (const text of textsIn(pdf)) {
    const plain = text.replace(/\\([0-7]{3})/g, (_, octal: string) => unescaped(octal)).replaceAll('\0', '');
    for (const [, one] of plain.matchAll(whole)) found.add(one!);
    for (const [, digits] of text.matchAll(/<((?:[0-9A-Fa-f]{2}){8,64})>/g)) {
      const decoded = Buffer.from(digits!, 'hex').toString('latin1').replaceAll('\0', '');
      for (const [, one] of `(${decoded})`.matchAll(whole)) found.add(one!);
    }
  }
  return [...found];
}
