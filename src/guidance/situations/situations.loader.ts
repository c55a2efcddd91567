import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { once } from '#libs/once';
import { Database, oneAtATime, system } from '../../database/index.js';
import { insertEdition, type NewText, searchWords } from '../editions.queries.js';
import { joined, parseSituations, type SituationEdition } from './situation.content.js';
import type { SituationContent } from './situation.types.js';
import { insertSituation } from './situations.queries.js';

const read = (name: string) =>
  once(async () => parseSituations(await readFile(new URL(`../content/${name}`, import.meta.url), 'utf8')));

/** Reads the situations by the documents that people bring. Throws as `readSituations`. */
export const readDocumentSituations = read('situaciones-documentales.yaml');

/** What is asked when people return to Mexico. */
const readReturnSituations = read('situaciones-retorno.yaml');

/** Reads all situations that come with this version. Throws `ContentError` with the place of the first fault. */
export const readSituations = async (): Promise<SituationEdition> =>
  joined(await Promise.all([readDocumentSituations(), readReturnSituations()]));

/** Loads the content files into the database at start, once per version. */
@Injectable()
export class SituationsLoader implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const { version, review, situations } = await readSituations();
    const edition = { kind: 'situations', version, review, details: {} } as const;
    const change = { what: 'guidance.load', subject: `situations/${version}` };
    await this.db.change(system('guidance.load'), change, async (tx) => {
      await oneAtATime(tx, 'guidance.load');
      await insertEdition(
        tx,
        edition,
        situations.map(({ slug, content }) => situationText(slug, content)),
        insertSituation,
        this.clock.now(),
      );
    });
  }
}

/** A situation as it is loaded. */
export function situationText(slug: string, content: SituationContent): NewText {
  const { question, short, detail, words: synonyms, name, proofs, condition, steps, notes, documents } = content;
  const documentNames = documents.map((document) => document.name);
  return {
    slug,
    content,
    words: {
      first: searchWords(short, detail, question, synonyms),
      second: searchWords(name, proofs),
      third: searchWords(condition, steps, notes, documentNames),
    },
  };
}
