import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { TestPerson } from '../../support/companies.js';
import { cases } from '../fixtures.js';

/** The files of a case file by their path in the archive. */
export type CaseFile = ReadonlyMap<string, Buffer>;

/** Where the file of a case is taken. */
export const fileOf = (auditId: string): string => `${cases}/${auditId}/expediente.zip`;

/** The file of a case as that person takes it. */
export async function unpacked(reader: TestPerson, auditId: string): Promise<CaseFile> {
  const { status, headers, bytes } = await reader.browser.get(fileOf(auditId));
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'application/zip', 'no-store']);
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content)]));
}

/** The folder in which everything lies. */
export const rootOf = (files: CaseFile): string => [...files.keys()][0]!.split('/')[0]!;

/** The bytes of the file whose path ends like that; empty when there is none. */
export const bytesOf = (files: CaseFile, ending: string): Buffer =>
  [...files].find(([path]) => path.endsWith(ending))?.[1] ?? Buffer.alloc(0);

/** The same as text. */
export const text = (files: CaseFile, ending: string): string => bytesOf(files, ending).toString('utf8');

export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** What the sums say that is not so. */
export function faults(files: CaseFile): string[] {
  const root = rootOf(files);
  const lines = text(files, '/SHA256SUMS').trim().split('\n');
  expect(lines).toHaveLength(files.size - 1);
  return lines.filter((line) => {
    const [sum, path] = line.split('  ');
    const content = files.get(`${root}/${path}`);
    return !content || sha256Of(content) !== sum;
  });
}

/** What leads out of the file: addresses that are not in it, and scripts. */
export function leads(files: CaseFile): string[] {
  return [...files].flatMap(([path, content]) => {
    if (!path.endsWith('.html')) return [];
    const html = content.toString('utf8');
    const outside = [...(html.match(/(?:src|href)="(?:https?:)?\//g) ?? []), ...(html.match(/<script/g) ?? [])];
    const links = [...html.matchAll(/href="([^"#]+)"/g)].map(([, href]) => href!);
    const broken = links.filter((href) => {
      const target = new URL(decodeURIComponent(href), `file:///${path}`).pathname.slice(1);
      return !files.has(decodeURIComponent(target));
    });
    return [...outside, ...broken].map((what) => `${path}: ${what}`);
  });
}
