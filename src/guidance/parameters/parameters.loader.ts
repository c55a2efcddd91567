import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { once } from '#libs/once';
import { Database, oneAtATime, system } from '../../database/index.js';
import { insertEdition, type NewText, searchWords } from '../editions.queries.js';
import { parseParameters } from './parameter.content.js';
import { knownUntil } from './parameter.rules.js';
import type { ParameterContent } from './parameter.types.js';
import { insertParameter } from './parameters.queries.js';

const file = new URL('../content/parametros.yaml', import.meta.url);
const readContent = once(async () => parseParameters(await readFile(file, 'utf8')));

/** Loads the content file into the database at start, once per version. */
@Injectable()
export class ParametersLoader implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const { version, review, parameters } = await readContent();
    const edition = { kind: 'parameters', version, review, details: {} } as const;
    const change = { what: 'guidance.load', subject: `parameters/${version}` };
    const texts = parameters.map(({ slug, content }) => parameterText(slug, content, review.nextReviewOn));
    await this.db.change(system('guidance.load'), change, async (tx) => {
      await oneAtATime(tx, 'guidance.load');
      await insertEdition(tx, edition, texts, insertParameter, this.clock.now());
    });
  }
}

/** A figure as it is loaded: it is reviewed when its last value ends, at the latest. */
export function parameterText(slug: string, content: ParameterContent, nextReviewOn: string): NewText {
  const until = knownUntil(content);
  return {
    slug,
    content,
    words: { first: searchWords(content.name.es), second: searchWords(content.law), third: '' },
    ...(until !== null && until < nextReviewOn ? { nextReviewOn: until } : {}),
  };
}
