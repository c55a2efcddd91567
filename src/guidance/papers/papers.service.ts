import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { once } from '#libs/once';
import type { PaperLink } from '#templates/guidance/paper-links';
import { type Actor, Database } from '../../database/index.js';
import { contentsOf, editionInForce, EditionReader, loadContents } from '../contents.queries.js';
import type { Flagged, Review } from '../review.rules.js';
import { reviewFlags } from '../review-flags.queries.js';
import { textsBefore } from '../texts.queries.js';
import { type PaperEdition, parsePapers } from './paper.content.js';
import type { Paper } from './paper.types.js';

/** A document as it is kept. */
type KeptPaper = Omit<Paper, 'slug'>;

/** A document of the library with its review. */
export type PaperRow = Paper & Review & Flagged;

/** Reads and checks the library that comes with this version. Throws `ContentError` with the place of the first fault. */
export const readPapers = once(async (): Promise<PaperEdition> =>
  parsePapers(await readFile(new URL('../content/documentos.yaml', import.meta.url), 'utf8')),
);

/** Loads the content file into the database at start: the application does not start with one that has a fault. */
@Injectable()
export class PapersLoader implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const { papers, ...file } = await readPapers();
    const texts = papers.map(({ slug, ...content }) => ({ slug, content }));
    await loadContents(this.db, this.clock, { kind: 'papers', ...file, texts });
  }
}

/** The library of documents. */
@Injectable()
export class Papers {
  private readonly editions = new EditionReader<KeptPaper, readonly Paper[]>('papers', (texts) =>
    texts.map(({ slug, content }) => ({ slug, ...content })),
  );

  constructor(private readonly db: Database) {}

  /** As it is now, or as it was just before an instant. */
  at(tx: EntityManager, before: Date | null = null): Promise<readonly Paper[]> {
    return this.editions.at(tx, before);
  }

  /** The same with the reviews and the version, for somebody. */
  read(actor: Actor, before: Date | null = null): Promise<{ version: string; papers: PaperRow[] }> {
    return this.db.readAs(actor, async (tx) => {
      const { id, version } = await editionInForce(tx, 'papers', before);
      const then = before === null ? [] : await textsBefore(tx, 'papers', before);
      const texts = then.length > 0 ? then : await contentsOf<KeptPaper>(tx, id);
      const flags = await reviewFlags(tx, 'documentos', before);
      const papers = texts.map(({ slug, content, reviewedOn, nextReviewOn, reviewedBy }) => ({
        slug,
        ...(content as KeptPaper),
        reviewedOn,
        nextReviewOn,
        reviewedBy,
        flags: flags.get(slug) ?? [],
      }));
      return { version, papers };
    });
  }
}

/** Where the documents stand that a line of a situation speaks of, by their names in that language. */
export const linksIn =
  (papers: readonly Paper[], locale: 'es' | 'en') =>
  (line: string): PaperLink[] =>
    papers
      .filter(({ proves, asked }) => proves.includes(line) || asked.includes(line))
      .map(({ slug, words }) => ({ href: `/guia/documentos/${slug}`, name: words[locale].name }));
