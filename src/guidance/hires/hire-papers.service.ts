import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { HirePaper } from '#templates/guidance/hires/hire-paper.shapes';
import { parseHirePapers } from './hire-paper.content.js';

/** The papers of a hire, read once at start: the application does not start with one that has a fault. */
@Injectable()
export class HirePapers implements OnModuleInit {
  all: readonly HirePaper[] = [];

  async onModuleInit(): Promise<void> {
    this.all = parseHirePapers(await readFile(new URL('../content/papeles.yaml', import.meta.url), 'utf8'));
  }
}
