/** How the file of a case is laid out, pure. */
import { slugOf } from '#libs/ids';
import type { CaseFilePart } from './case-file.types.js';

/** What every other file of the case file is checked against: `sha256sum -c SHA256SUMS`. */
export const sumsName = 'SHA256SUMS';
export const indexName = 'index.html';

/** The folders, numbered in the order of the parts: `01-caso`. */
export function numberedFolders(parts: readonly CaseFilePart[]): string[] {
  return parts.map(({ folder }, at) => `${String(at + 1).padStart(2, '0')}-${folder}`);
}

/** Name of the archive and of the folder in it: lower-case letters and digits of the company's name, and the day. */
export function archiveName(companyName: string, day: string): string {
  return `expediente-${slugOf(companyName) || 'empresa'}-${day}`;
}

/** A line of `SHA256SUMS`: the form that `sha256sum` writes and reads. */
export const sumLine = (sha256: string, path: string): string => `${sha256}  ${path}\n`;

const packed = /\.(pdf|png|jpe?g|webp|docx|xlsx|pptx|zip|mp4)$/i;

/** Whether packing would gain nothing. */
export const isPacked = (path: string): boolean => packed.test(path);
