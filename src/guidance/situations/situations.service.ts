import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type Actor, Database } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { dayOf } from '../review.rules.js';
import {
  allSituations,
  findSituations,
  noteConsultation,
  situationBySlug,
  type SituationRow,
} from './situations.queries.js';

/** Documentary situations, for anyone. */
@Injectable()
export class Situations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The day it is where the guidance applies, `YYYY-MM-DD`. */
  get today(): string {
    return dayOf(this.clock.now());
  }

  /** All situations, or those that match the question. */
  list(actor: Actor, question: string): Promise<SituationRow[]> {
    return this.db.as(actor, (tx) => (question ? findSituations(tx, question) : allSituations(tx)));
  }

  /**
   * One situation. Notes for the company's journey that its people look situations up; not in the log of use cases,
   * because which one could reveal a person.
   * @throws Refused `not-found`
   */
  async one(actor: Actor, slug: string): Promise<SituationRow> {
    const row = await this.db.as(actor, async (tx) => {
      const found = await situationBySlug(tx, slug);
      const companyId = actor.kind === 'person' ? actor.companyId : null;
      if (found && companyId) await noteConsultation(tx, companyId, this.clock.now());
      return found;
    });
    if (!row) throw notFound();
    return row;
  }
}
