import { csvOf } from '#libs/csv';
import type { TestBrowser, UploadedFile } from '../../support/clients.js';

export const path = '/empresa/cursos/inscribir/archivo';

/** A file as a browser sends it. */
export const sent = (bytes: Uint8Array | string, name = 'personas.csv'): UploadedFile => ({
  field: 'file',
  name,
  type: 'application/octet-stream',
  bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
});

/** Sends a file; the address of the page that shows it, or null: it was not read. */
export async function upload(browser: TestBrowser, bytes: Uint8Array | string, name?: string): Promise<string | null> {
  return (await browser.upload(path, {}, [sent(bytes, name)])).location;
}

/** So many people as a file, every `mailed`-th with an address; 0: none. */
export function manyPeople(count: number, mailed = 0): Uint8Array {
  const rows = Array.from({ length: count }, (_, at) => [
    `Persona ${word(at)} Gómez`,
    mailed > 0 && at % mailed === 0 ? `persona.${at}@agave.example` : '',
    String(at).padStart(12, '0'),
    `Planta ${at % 7}`,
  ]);
  return csvOf([['nombre', 'correo', 'número', 'centro'], ...rows]);
}

/** A number in letters: names have no digits. */
const word = (n: number): string =>
  String(n)
    .split('')
    .map((digit) => 'ABCDEFGHIJ'[Number(digit)])
    .join('');
