import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { once } from '#libs/once';
import { Database, oneAtATime, system } from '../../database/index.js';
import { insertEdition, type NewText } from '../editions.queries.js';
import { type FrameworkSection, parseFramework } from './framework.content.js';
import { insertSection } from './framework.queries.js';

const file = new URL('../content/marco-legal.md', import.meta.url);
const readContent = once(async () => parseFramework(await readFile(file, 'utf8')));

/** Loads the content file into the database at start, once per version. */
@Injectable()
export class FrameworkLoader implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const { version, review, sections } = await readContent();
    const edition = { kind: 'framework', version, review, details: {} } as const;
    const change = { what: 'guidance.load', subject: `framework/${version}` };
    await this.db.change(system('guidance.load'), change, async (tx) => {
      await oneAtATime(tx, 'guidance.load');
      await insertEdition(
        tx,
        edition,
        sections.map((section) => sectionText(section.slug, section)),
        insertSection,
        this.clock.now(),
      );
    });
  }
}

/** A chapter as it is loaded. */
export function sectionText(slug: string, { title, markdown, internalNotes }: Omit<FrameworkSection, 'slug'>): NewText {
  return { slug, content: { title, markdown, internalNotes }, words: { first: title, second: '', third: markdown } };
}
