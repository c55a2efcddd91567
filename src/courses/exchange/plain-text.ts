import { plainText, readProse } from '#libs/prose';
import { Parser } from 'htmlparser2';

/** How another system marks a text: `moodle` is text in which HTML may stand. */
export type TextFormat = 'html' | 'moodle' | 'markdown' | 'plain';

/** A text as one line without marks, and whether something in it is no text: a picture, a recording, a formula. */
export interface PlainLine {
  readonly text: string;
  readonly hasMedia: boolean;
}

const MEDIA = new Set(['img', 'audio', 'video', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas']);
/** What says nothing to a reader. */
const SILENT = new Set(['script', 'style', 'head', 'title', 'noscript', 'template']);
const BLOCKS = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'td',
  'th',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'blockquote',
  'hr',
]);

/** Reads a text of another system. Nothing of its HTML is left but its words; a picture's alternative text is one of them. */
export function plainLine(text: string, format: TextFormat): PlainLine {
  switch (format) {
    case 'plain':
      return { text: oneLine(text), hasMedia: false };
    case 'markdown': {
      const blocks = readProse(text);
      const lines = blocks.flatMap((block) => ('text' in block ? [plainText(block.text)] : [plainOf(block)]));
      return { text: oneLine(lines.join(' ')), hasMedia: /!\[[^\]]*\]\(/.test(text) };
    }
    case 'html':
    case 'moodle':
      return ofHtml(text);
  }
}

const plainOf = (value: unknown): string =>
  [...JSON.stringify(value).matchAll(/"(?:text|term)":("(?:[^"\\]|\\.)*")/g)]
    .map(([, one]) => JSON.parse(one!) as string)
    .join(' ');

function ofHtml(html: string): PlainLine {
  const words: string[] = [];
  let silent = 0;
  let hasMedia = html.includes('@@PLUGINFILE@@');
  const parser = new Parser(
    {
      onopentag(name, { alt }) {
        if (SILENT.has(name)) silent += 1;
        if (MEDIA.has(name)) hasMedia = true;
        if (name === 'img' && alt) words.push(` ${alt} `);
        if (BLOCKS.has(name)) words.push(' ');
      },
      ontext(text) {
        if (silent === 0) words.push(text);
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent -= 1;
        if (BLOCKS.has(name)) words.push(' ');
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { text: oneLine(words.join('')), hasMedia };
}

/** One line, without signs that cannot be seen. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
