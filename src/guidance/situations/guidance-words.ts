import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { parse } from 'yaml';
import { Clock } from '#libs/clock';
import { once } from '#libs/once';
import type { EnglishWords } from '#templates/guidance/situations/english';
import { type Actor, Database } from '../../database/index.js';
import { ContentError, ContentParser, parseReview } from '../content-parser.js';
import { EditionReader, loadContents } from '../contents.queries.js';
import type { Paper } from '../papers/paper.types.js';
import { linksIn, Papers, readPapers } from '../papers/papers.service.js';
import { parseProcedures, type Procedure } from './procedure.content.js';
import { parseEnglish } from './situation-english.content.js';
import type { SituationContent } from './situation.types.js';
import { readSituations } from './situations.loader.js';
import type { BesideSituation } from './situations.views.js';

const content = (name: string) => readFile(new URL(`../content/${name}`, import.meta.url), 'utf8');

/** What comes with the situations and is read from files: procedures, and what they say in English. */
export interface ReadWords {
  readonly procedures: readonly Procedure[];
  readonly english: ReadonlyMap<string, EnglishWords>;
}

/** Reads what comes with the situations and checks it against them. Throws `ContentError` with the place of the fault. */
export const readWords = once(async (): Promise<ReadWords> => {
  const [{ situations }, procedures, english, ofReturn, { papers }] = await Promise.all([
    readSituations(),
    content('tramites.yaml'),
    content('situaciones.en.yaml'),
    content('situaciones-retorno.en.yaml'),
    readPapers(),
  ]);
  const contents = situations.map((one) => one.content);
  checkPapers(papers, contents);
  return {
    procedures: parseProcedures(procedures, contents),
    english: parseEnglish(
      `${english}\n${ofReturn}`,
      situations.map(({ slug }) => slug),
    ),
  };
});

/** Pure: every document of the library is one that a situation names in just those words. */
export function checkPapers(papers: readonly Paper[], situations: readonly SituationContent[]): void {
  const proofs = new Set(situations.flatMap((one) => one.proofs));
  const asked = new Set(situations.flatMap((one) => one.documents.map(({ name }) => name)));
  for (const { slug, proves, asked: names } of papers) {
    const lost = proves.find((line) => !proofs.has(line)) ?? names.find((name) => !asked.has(name));
    if (lost !== undefined) throw new ContentError(`documentos: ${slug}: no situation has "${lost}"`);
    if (proves.length === 0) throw new ContentError(`documentos: ${slug} proves nothing`);
  }
}

/** A procedure as it is kept. */
type KeptProcedure = Omit<Procedure, 'id'>;

/** Keeps what is said beside the situations, at start, as editions. */
@Injectable()
export class GuidanceWordsLoader implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const { procedures, english } = await readWords();
    const { version, review } = await readSituations();
    const file = ContentParser.of(parse(await content('tramites.yaml')), 'tramites');
    await loadContents(this.db, this.clock, {
      kind: 'procedures',
      version: file.text('version'),
      review: parseReview(file),
      texts: procedures.map(({ id, ...kept }) => ({ slug: id, content: kept })),
    });
    await loadContents(this.db, this.clock, {
      kind: 'english',
      version,
      review,
      texts: [...english].map(([slug, words]) => ({ slug, content: words })),
    });
  }
}

/** What a situation's page says beside the situation itself. */
@Injectable()
export class GuidanceWords {
  private readonly procedures = new EditionReader<KeptProcedure, readonly Procedure[]>('procedures', (texts) =>
    texts.map(({ slug, content: kept }) => ({ id: slug, ...kept })),
  );
  private readonly inEnglish = new EditionReader<EnglishWords, ReadonlyMap<string, EnglishWords>>(
    'english',
    (texts) => new Map(texts.map(({ slug, content: words }) => [slug, words])),
  );

  constructor(
    private readonly db: Database,
    private readonly papers: Papers,
  ) {}

  /** For a reader in that language: as it is now, or as it was just before an instant. */
  async beside(tx: EntityManager, locale: 'es' | 'en', before: Date | null = null): Promise<BesideSituation> {
    const papers = await this.papers.at(tx, before);
    const english = locale === 'en' ? await this.inEnglish.at(tx, before) : null;
    return {
      papers: linksIn(papers, locale),
      procedures: await this.procedures.at(tx, before),
      english: (slug) => english?.get(slug) ?? null,
    };
  }

  /** What situations are called in English, for a reader in that language. */
  async english(locale: 'es' | 'en'): Promise<BesideSituation['english']> {
    if (locale !== 'en') return () => null;
    const words = await this.db.read((tx) => this.inEnglish.at(tx));
    return (slug) => words.get(slug) ?? null;
  }

  /** As `beside`, for somebody. */
  read(actor: Actor, locale: 'es' | 'en', before: Date | null = null): Promise<BesideSituation> {
    return this.db.readAs(actor, (tx) => this.beside(tx, locale, before));
  }
}
