import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EnglishWords } from '#templates/guidance/situations/english';
import { ContentError } from '../content-parser.js';
import type { Paper } from '../papers/paper.types.js';
import { Papers, readPapers } from '../papers/papers.service.js';
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
export async function readWords(): Promise<ReadWords> {
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
}

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

/** What a situation's page says beside the situation itself, read once at start. */
@Injectable()
export class GuidanceWords implements OnModuleInit {
  private loaded: ReadWords | null = null;

  constructor(private readonly papers: Papers) {}

  async onModuleInit(): Promise<void> {
    this.loaded = await readWords();
  }

  /** For a reader in that language. */
  beside(locale: 'es' | 'en'): BesideSituation {
    if (!this.loaded) throw new Error('the words are read at start');
    const { procedures, english } = this.loaded;
    return {
      papers: this.papers.linksIn(locale),
      procedures,
      english: (slug) => (locale === 'en' ? (english.get(slug) ?? null) : null),
    };
  }
}
