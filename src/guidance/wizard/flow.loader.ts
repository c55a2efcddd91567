import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { parse } from 'yaml';
import { Clock } from '#libs/clock';
import { once } from '#libs/once';
import { Database } from '../../database/index.js';
import { ContentParser, parseReview } from '../content-parser.js';
import { loadContents } from '../contents.queries.js';
import { readDocumentSituations } from '../situations/situations.loader.js';
import { parseFlow, parseWords } from './flow.content.js';
import { flowText } from './flow-text.rules.js';
import { checkFlow } from './flow.rules.js';
import type { SpokenFlow } from './flow.types.js';

const content = (name: string) => readFile(new URL(`../content/${name}`, import.meta.url), 'utf8');

/** Reads and checks the flow that comes with this version. Throws `ContentError` with the place of the first fault. */
export const readFlow = once(async (): Promise<SpokenFlow> => {
  const [structure, es, en] = await Promise.all(
    ['recorrido.yaml', 'recorrido.es.yaml', 'recorrido.en.yaml'].map(content),
  );
  const flow = parseFlow(structure!);
  const { situations } = await readDocumentSituations();
  checkFlow(flow, new Map(situations.map(({ slug, content: { verdict } }) => [slug, verdict])));
  return {
    flow,
    words: { es: parseWords(es!, flow, 'recorrido.es'), en: parseWords(en!, flow, 'recorrido.en') },
  };
});

/** Loads the content files into the database at start: the application does not start with a flow that has a fault. */
@Injectable()
export class FlowLoader implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const spoken = await readFlow();
    const review = parseReview(ContentParser.of(parse(await content('recorrido.yaml')), 'recorrido'));
    const { name: slug, edition: version } = spoken.flow;
    await loadContents(this.db, this.clock, {
      kind: 'flow',
      version,
      review,
      texts: [{ slug, content: flowText(spoken) }],
    });
  }
}
