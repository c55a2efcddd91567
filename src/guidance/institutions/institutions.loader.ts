import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Database, oneAtATime, system } from '../../database/index.js';
import { insertEdition, type NewText, searchWords } from '../editions.queries.js';
import { parseInstitutions } from './institution.content.js';
import { insertInstitution } from './institutions.queries.js';

const file = new URL('../content/directorio.yaml', import.meta.url);

/** Loads the content file into the database at start, once per version. */
@Injectable()
export class InstitutionsLoader implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const { version, review, institutions } = parseInstitutions(await readFile(file, 'utf8'));
    const edition = { kind: 'institutions', version, review, details: {} } as const;
    const change = { what: 'guidance.load', subject: `institutions/${version}` };
    await this.db.change(system('guidance.load'), change, async (tx) => {
      await oneAtATime(tx, 'guidance.load');
      await insertEdition(tx, edition, institutions.map(textOf), insertInstitution, this.clock.now());
    });
  }
}

function textOf({ slug, content }: ReturnType<typeof parseInstitutions>['institutions'][number]): NewText {
  const { name, acronym, forEmployers, forPeople, when, caution, scope } = content;
  return {
    slug,
    content,
    words: {
      first: searchWords(name, acronym),
      second: searchWords(forEmployers, forPeople),
      third: searchWords(when, caution, scope),
    },
  };
}
