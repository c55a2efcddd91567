import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, system } from '../../database/index.js';
import { instrumentById, newestInstrument } from '../lifecycle/assessment.queries.js';
import { parseInstrument } from './instrument.parser.js';
import type { Instrument } from './instrument.types.js';

const content = new URL('../content/instrumento-autoevaluacion.yaml', import.meta.url);

/** The versions of the instrument: the file beside the room, loaded once per version, and what is in the database. */
@Injectable()
export class Instruments implements OnModuleInit {
  /** A version never changes, so what was read once is kept. */
  private readonly versions = new Map<string, Instrument>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Loads the version in the file, unless it is there: a version that companies answered stays as it was. */
  async onModuleInit(): Promise<void> {
    const instrument = parseInstrument(await readFile(content, 'utf8'));
    await this.db.as(system('assessments.load-instrument'), (tx) =>
      tx.query(
        `insert into instruments (id, version, definition, created_at) values ($1, $2, $3, $4)
         on conflict (version) do nothing`,
        [newId(), instrument.version, JSON.stringify(instrument), this.clock.now()],
      ),
    );
  }

  /** The version that a new assessment uses. */
  async newest(tx: EntityManager): Promise<{ id: string; instrument: Instrument }> {
    const found = await newestInstrument(tx);
    if (!found) throw new Error('No instrument has been loaded');
    return { id: found.id, instrument: await this.version(tx, found.id) };
  }

  /** The version that an assessment points to. */
  async version(tx: EntityManager, id: string): Promise<Instrument> {
    const kept = this.versions.get(id);
    if (kept) return kept;
    const found = await instrumentById(tx, id);
    if (!found) throw new Error(`Instrument ${id} does not exist`);
    this.versions.set(id, found);
    return found;
  }
}
