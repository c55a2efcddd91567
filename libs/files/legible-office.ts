import { unzipSync } from 'fflate';
import type { ReadFile } from './kinds.js';

/** Bytes up to which a part is unpacked; a larger one shows something. */
const MOST_BYTES = 16_000_000;

const PICTURES = /^(word|xl)\/(media|drawings|charts|embeddings)\/|^Pictures\/|^Object /;
const TEXTS = /^word\/(document|header\d*|footer\d*)\.xml$|^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$|^content\.xml$/;
const MAIN = /^word\/document\.xml$|^xl\/workbook\.xml$|^content\.xml$/;
const DATES = /^(docProps\/core|meta)\.xml$/;

/** Opens a document of an office program and looks for text, figures or pictures in it. */
export function readOffice(bytes: Uint8Array): ReadFile {
  const names: string[] = [];
  let large = false;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      const wanted = TEXTS.test(name) || DATES.test(name) || name === 'META-INF/manifest.xml';
      if (wanted && originalSize > MOST_BYTES) large = true;
      return wanted && originalSize <= MOST_BYTES;
    },
  });
  const textOf = (name: string) => (parts[name] ? Buffer.from(parts[name]).toString('utf8') : '');
  const changedAt = changedOf(
    Object.keys(parts)
      .filter((name) => DATES.test(name))
      .map(textOf)
      .join(' '),
  );
  if (!names.some((name) => MAIN.test(name))) return { legibility: 'broken', changedAt };
  if (textOf('META-INF/manifest.xml').includes('encryption-data')) return { legibility: 'encrypted', changedAt };
  const seen =
    large ||
    names.some((name) => PICTURES.test(name)) ||
    Object.keys(parts).some((name) => TEXTS.test(name) && hasText(name, textOf(name)));
  return { legibility: seen ? 'legible' : 'blank', changedAt };
}

/** What stands between the tags; of a sheet only its values, since it says much of its form. */
function hasText(name: string, xml: string): boolean {
  if (name.startsWith('xl/worksheets/')) return /<v>[^<]*\S[^<]*<\/v>|<t[^>]*>[^<]*\S[^<]*<\/t>/.test(xml);
  const body = name === 'content.xml' ? (/<office:body>[\s\S]*$/.exec(xml)?.[0] ?? '') : xml;
  return /\S/.test(body.replace(/<[^>]*>/g, ''));
}

function changedOf(xml: string): Date | null {
  const said = /<(?:dcterms:modified|dc:date)[^>]*>(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1];
  return said === undefined ? null : new Date(`${said}T00:00:00Z`);
}
