import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays, type Day, dayOf, instantOf } from '#libs/mexico';
import { type Actor, Database } from '../../database/index.js';
import { EditionReader, replacedEditions, versionsOfKind } from '../contents.queries.js';
import { editionIn, spokenFlow } from './flow-text.rules.js';
import type { FlowText, SpokenFlow } from './flow.types.js';

/** The questions of the guidance, for anyone. */
@Injectable()
export class Flows {
  private readonly editions = new EditionReader<FlowText, SpokenFlow>('flow', ([text], version) =>
    spokenFlow(text!.content, editionIn(version)),
  );

  constructor(private readonly db: Database) {}

  /** Those in force, or those that were just before an instant. */
  at(tx: EntityManager, before: Date | null = null): Promise<SpokenFlow> {
    return this.editions.at(tx, before);
  }

  /** As `at`, for somebody. */
  read(actor: Actor, before: Date | null = null): Promise<SpokenFlow> {
    return this.db.readAs(actor, (tx) => this.at(tx, before));
  }

  /** Every edition that there was, as addresses name them. */
  async known(tx: EntityManager): Promise<string[]> {
    return (await versionsOfKind(tx, 'flow')).map(editionIn);
  }

  /** The last day at the end of which an edition was in force, with what it asked; null: no such edition, or no such day. */
  lastDayOf(edition: string): Promise<{ edition: string; day: Day; spoken: SpokenFlow } | null> {
    return this.db.read(async (tx) => {
      const of = (await replacedEditions(tx, 'flow')).filter(({ version }) => editionIn(version) === edition);
      const last = of.at(-1);
      const day = last && addDays(dayOf(last.until), -1);
      if (!last || !day || day < dayOf(last.loadedAt)) return null;
      return { edition, day, spoken: await this.at(tx, instantOf(addDays(day, 1))) };
    });
  }
}
