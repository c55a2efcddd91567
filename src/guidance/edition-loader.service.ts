import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, system } from '../database/index.js';
import { readFramework } from './framework/framework.content.js';
import { readInstitutions } from './institutions/institution.content.js';
import { readSituations } from './situations/situation.content.js';
import type { Review } from './situations/situation.types.js';

const contentFolder = new URL('./content/', import.meta.url);

type Kind = 'situations' | 'institutions' | 'framework';
const tables: Record<Kind, string> = {
  situations: 'guidance_situations',
  institutions: 'guidance_institutions',
  framework: 'guidance_sections',
};

/** What goes into a row: its content, and its words in three degrees of importance. */
interface Entry {
  slug: string;
  content: object;
  words: { first: string; second: string; third: string };
}

/** Puts the files beside the room into the database, once per version; what people changed there stays. */
@Injectable()
export class GuidanceLoader implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const read = (name: string) => readFile(new URL(name, contentFolder), 'utf8');
    const situations = readSituations(await read('situaciones-documentales.yaml'));
    const institutions = readInstitutions(await read('directorio.yaml'));
    const framework = readFramework(await read('marco-legal.md'));
    await this.db.as(system('guidance.load'), async (tx) => {
      await this.store(
        tx,
        'situations',
        situations.version,
        situations.review,
        {},
        situations.situations.map(situationEntry),
      );
      await this.store(
        tx,
        'institutions',
        institutions.version,
        institutions.review,
        {},
        institutions.institutions.map(institutionEntry),
      );
      const details = { figures: framework.figures };
      await this.store(
        tx,
        'framework',
        framework.version,
        framework.review,
        details,
        framework.sections.map(sectionEntry),
      );
    });
  }

  private async store(
    tx: EntityManager,
    kind: Kind,
    version: string,
    review: Review,
    details: object,
    entries: readonly Entry[],
  ): Promise<void> {
    // Two processes may start at once: the unique version lets one of them load.
    const [edition]: { id: string }[] = await tx.query(
      `insert into guidance_editions (id, kind, version, details, loaded_at) values ($1, $2, $3, $4, $5)
       on conflict (kind, version) do nothing returning id`,
      [newId(), kind, version, JSON.stringify(details), this.clock.now()],
    );
    if (!edition) return;
    for (const [position, entry] of entries.entries()) {
      const { first, second, third } = entry.words;
      await tx.query(
        `insert into ${tables[kind]} (id, edition_id, slug, position, content, search, plain, reviewed_on, next_review_on, reviewed_by)
         values ($1, $2, $3, $4, $5,
           setweight(to_tsvector('spanish', unaccent($6)), 'A') || setweight(to_tsvector('spanish', unaccent($7)), 'B')
             || setweight(to_tsvector('spanish', unaccent($8)), 'D'),
           lower(unaccent($6 || ' ' || $7)), $9, $10, $11)`,
        [
          newId(),
          edition.id,
          entry.slug,
          position,
          JSON.stringify(entry.content),
          first,
          second,
          third,
          review.reviewedOn,
          review.nextReviewOn,
          review.reviewedBy,
        ],
      );
    }
  }
}

const words = (...texts: (string | null | readonly string[])[]) => texts.flat().filter(Boolean).join(' . ');

function situationEntry({ slug, content }: ReturnType<typeof readSituations>['situations'][number]): Entry {
  const { question, short, detail, words: synonyms, name, proofs, condition, steps, notes, documents } = content;
  return {
    slug,
    content,
    words: {
      first: words(short, detail, question, synonyms),
      second: words(name, proofs),
      third: words(
        condition,
        steps,
        notes,
        documents.map((document) => document.name),
      ),
    },
  };
}

function institutionEntry({ slug, content }: ReturnType<typeof readInstitutions>['institutions'][number]): Entry {
  const { name, acronym, forEmployers, forPeople, when, caution, scope } = content;
  return {
    slug,
    content,
    words: { first: words(name, acronym), second: words(forEmployers, forPeople), third: words(when, caution, scope) },
  };
}

function sectionEntry({
  slug,
  title,
  markdown,
  internalNotes,
}: ReturnType<typeof readFramework>['sections'][number]): Entry {
  return { slug, content: { title, markdown, internalNotes }, words: { first: title, second: '', third: markdown } };
}
