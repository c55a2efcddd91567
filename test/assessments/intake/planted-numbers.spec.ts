import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileExtension, textOfFile } from '#libs/files';
import { countPersonalData } from '#libs/mexico';
import { authoredDocx, authoredXlsx } from '../../support/authored-files.js';
import { pdfOf } from '../../support/evidence-files.js';
import { harmlessTexts, plantedTexts } from '../../support/planted-people.js';

const YEAR = 2026;
const COUNT = 500;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planted-'));
});
afterAll(() => rm(folder, { recursive: true }));

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rowsOf = (text: string) => text.split('\n').map((line) => line.split('\t'));

/** The same text as people hand it in: a table where it has cells. */
const written: readonly (readonly [FileExtension, (text: string) => Promise<Buffer> | Buffer])[] = [
  ['pdf', (text) => pdfOf({ text: text.replaceAll('\t', '   ') })],
  ['xlsx', (text) => authoredXlsx(rowsOf(text).map((row) => row.map((cell) => escaped(cell))))],
  [
    'docx',
    (text) => {
      const paragraph = (words: string) => `<w:p><w:r><w:t>${escaped(words)}</w:t></w:r></w:p>`;
      const line = (row: string[]) =>
        row.length === 1
          ? paragraph(row[0]!)
          : `<w:tbl><w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr></w:tbl>`;
      return authoredDocx(rowsOf(text).map(line).join(''));
    },
  ],
];

async function foundIn(text: string, n: number): Promise<string[]> {
  const [extension, write] = written[n % written.length]!;
  const path = join(folder, `a.${extension}`);
  await writeFile(path, await write(text));
  return Object.keys(countPersonalData([await textOfFile(path, extension)], YEAR));
}

test('of 500 numbers planted in PDF, XLSX and DOCX at least 99 % are found, and at most 1 % of 500 others are false', async () => {
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const [n, { kind, text }] of plantedTexts(COUNT).entries())
    if (!(await foundIn(text, n)).includes(kind)) missed.push(`${n % 3} ${kind} ${text}`);
  for (const [n, text] of harmlessTexts(COUNT).entries()) if ((await foundIn(text, n)).length > 0) wrong.push(text);
  process.stdout.write(`in documents: ${COUNT - missed.length} of ${COUNT} found, ${wrong.length} of ${COUNT} false\n`);
  expect(missed.length).toBeLessThanOrEqual(COUNT * 0.01);
  expect(wrong.length).toBeLessThanOrEqual(COUNT * 0.01);
});
