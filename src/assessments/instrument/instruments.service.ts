import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { once } from '#libs/once';
import { newId } from '#libs/ids';
import { anonymous, Database, oneAtATime, system } from '../../database/index.js';
import { PublicLevels } from '../../site/index.js';
import { notFound } from '../../web/index.js';
import { InstrumentEntity } from './instrument.entity.js';
import { parseInstrument } from './instrument.parser.js';
import {
  addInstrument,
  completeInstrument,
  keepSource,
  newestInstrumentId,
  type VersionEnd,
  versionEnd,
} from './instrument.queries.js';
import type { Instrument, Item } from './instrument.types.js';

const file = new URL('../content/instrumento-autoevaluacion.yaml', import.meta.url);
const readContent = once(async () => {
  const source = await readFile(file, 'utf8');
  return { source, instrument: parseInstrument(source) };
});

/** The versions of the instrument: loaded from the room's content at start, read from the database. */
@Injectable()
export class Instruments implements OnModuleInit {
  /** A version never changes, so each is read once. */
  private readonly versions = new Map<string, Instrument>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly publicLevels: PublicLevels,
  ) {}

  async onModuleInit(): Promise<void> {
    const { source, instrument } = await readContent();
    await this.db.change(
      system('assessments.load-instrument'),
      { what: 'assessments.load-instrument', subject: instrument.version },
      async (tx) => {
        await oneAtATime(tx, 'assessments.load-instrument');
        await addInstrument(tx, newId(), instrument, { source, at: this.clock.now() });
        await completeInstrument(tx, instrument);
        await keepSource(tx, instrument, source);
      },
    );
    this.publicLevels.readFrom(() => this.db.as(anonymous, (tx) => this.levelsInForce(tx)));
  }

  /** The version that a new assessment uses. */
  async newest(tx: EntityManager): Promise<{ id: string; instrument: Instrument }> {
    const id = await newestInstrumentId(tx, this.clock.now());
    if (!id) throw new Error('No instrument has been loaded');
    return { id, instrument: await this.version(tx, id) };
  }

  private async levelsInForce(tx: EntityManager) {
    const { instrument } = await this.newest(tx);
    return instrument.levels.map(({ id, minGlobal, minPerDimension, validityMonths }) => ({
      level: id,
      minimum: minGlobal,
      dimension: minPerDimension,
      months: validityMonths,
    }));
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

  /** Until when a version can be used. */
  async end(tx: EntityManager, id: string): Promise<VersionEnd> {
    const found = await versionEnd(tx, id);
    if (!found) throw new Error(`Instrument ${id} does not exist`);
    return found;
  }

  /** One practice of a version. @throws Refused `not-found` */
  async item(tx: EntityManager, instrumentId: string, itemId: string): Promise<Item> {
    const instrument = await this.version(tx, instrumentId);
    const item = instrument.items.find((candidate) => candidate.id === itemId);
    if (!item) throw notFound();
    return item;
  }
}
