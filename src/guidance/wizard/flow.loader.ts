import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { parseSituations } from '../situations/situation.content.js';
import { parseFlow, parseWords } from './flow.content.js';
import { checkFlow } from './flow.rules.js';
import type { Flow, FlowWords } from './flow.types.js';

const content = (name: string) => readFile(new URL(`../content/${name}`, import.meta.url), 'utf8');

/** The flow with its words in both languages. */
export interface SpokenFlow {
  flow: Flow;
  words: Record<'es' | 'en', FlowWords>;
}

/** Reads and checks the flow that comes with this version. Throws `ContentError` with the place of the first fault. */
export async function readFlow(): Promise<SpokenFlow> {
  const [structure, es, en, situations] = await Promise.all(
    ['recorrido.yaml', 'recorrido.es.yaml', 'recorrido.en.yaml', 'situaciones-documentales.yaml'].map(content),
  );
  const flow = parseFlow(structure!);
  const known = parseSituations(situations!).situations.map(
    ({ slug, content: { verdict } }) => [slug, verdict] as const,
  );
  checkFlow(flow, new Map(known));
  return {
    flow,
    words: { es: parseWords(es!, flow, 'recorrido.es'), en: parseWords(en!, flow, 'recorrido.en') },
  };
}

/** The flow, read once at start: the application does not start with one that has a fault. */
@Injectable()
export class FlowLoader implements OnModuleInit {
  private loaded: SpokenFlow | null = null;

  async onModuleInit(): Promise<void> {
    this.loaded = await readFlow();
  }

  get spoken(): SpokenFlow {
    if (!this.loaded) throw new Error('the flow is read at start');
    return this.loaded;
  }
}
