import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, oneAtATime, system } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { InstrumentEntity } from './instrument.entity.js';
import { parseInstrument } from './instrument.parser.js';
import { addInstrument, completeInstrument, newestInstrumentId } from './instrument.queries.js';
import type { Instrument, Item } from './instrument.types.js';

const content = new URL('../content/instrumento-autoevaluacion.yaml', import.meta.url);

/** The versions of the instrument: loaded from the room's content at start, read from the database. */
@Injectable()
export class Instruments implements OnModuleInit {
  /** A version never changes, so each is read once. */
  private readonly versions = new Map<string, Instrument>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const instrument = parseInstrument(await readFile(content, 'utf8'));
    await this.db.change(
      system('assessments.load-instrument'),
      { what: 'assessments.load-instrument', subject: instrument.version },
      async (tx) => {
        await oneAtATime(tx, 'assessments.load-instrument');
        await addInstrument(tx, newId(), instrument, this.clock.now());
        await completeInstrument(tx, instrument);
      },
    );
  }

  /** The version that a new assessment uses. */
  async newest(tx: EntityManager): Promise<{ id: string; instrument: Instrument }> {
    const id = await newestInstrumentId(tx);
    if (!id) throw new Error('No instrument has been loaded');
    return { id, instrument: await this.version(tx, id) };
  }

  /** The version that an assessment points to. */
  async version(tx: EntityManager, id: string): Promise<Instrument> {
    const cached = this.versions.get(id);
    if (cached) return cached;
    const found = await tx.findOneBy(InstrumentEntity, { id });
    if (!found) throw new Error(`Instrument ${id} does not exist`);
    this.versions.set(id, found.definition);
    return found.definition;
  }

  /** One practice of a version. @throws Refused `not-found` */
  async item(tx: EntityManager, instrumentId: string, itemId: string): Promise<Item> {
    const instrument = await this.version(tx, instrumentId);
    const item = instrument.items.find((candidate) => candidate.id === itemId);
    if (!item) throw notFound();
    return item;
  }
}
