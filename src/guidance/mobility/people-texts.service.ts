import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { parsePeople, type PeopleContent } from './people.content.js';

/** What the pages say beside the course, read once at start: the application does not start with a fault in it. */
@Injectable()
export class PeopleTexts implements OnModuleInit {
  private loaded: PeopleContent | null = null;

  async onModuleInit(): Promise<void> {
    this.loaded = parsePeople(await readFile(new URL('../content/personas.yaml', import.meta.url), 'utf8'));
  }

  get content(): PeopleContent {
    if (!this.loaded) throw new Error('the texts are read at start');
    return this.loaded;
  }
}
