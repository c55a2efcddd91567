import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PaperLink } from '#templates/guidance/paper-links';
import { type PaperEdition, parsePapers } from './paper.content.js';

/** Reads and checks the library that comes with this version. Throws `ContentError` with the place of the first fault. */
export const readPapers = async (): Promise<PaperEdition> =>
  parsePapers(await readFile(new URL('../content/documentos.yaml', import.meta.url), 'utf8'));

/** The library of documents, read once at start: the application does not start with one that has a fault. */
@Injectable()
export class Papers implements OnModuleInit {
  private loaded: PaperEdition | null = null;

  async onModuleInit(): Promise<void> {
    this.loaded = await readPapers();
  }

  get edition(): PaperEdition {
    if (!this.loaded) throw new Error('the library is read at start');
    return this.loaded;
  }

  /** Where the documents stand that a line of a situation speaks of, by their names in that language. */
  linksIn(locale: 'es' | 'en'): (line: string) => PaperLink[] {
    const { papers } = this.edition;
    return (line) =>
      papers
        .filter(({ proves, asked }) => proves.includes(line) || asked.includes(line))
        .map(({ slug, words }) => ({ href: `/guia/documentos/${slug}`, name: words[locale].name }));
  }
}
