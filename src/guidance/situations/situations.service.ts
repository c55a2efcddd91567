import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { createDates } from '#libs/i18n';
import { type Actor, Database } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import {
  allInstitutions,
  allSituations,
  findInstitutions,
  findSituations,
  legalFramework,
  noteConsultation,
  situationBySlug,
  type SituationRow,
} from './situations.queries.js';

const dates = createDates('es-MX');

/** Long questions are cut: nobody types more words than this into a search. */
const LONGEST_QUESTION = 120;

/** Reads the guidance, for anyone. */
@Injectable()
export class Guidance {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The day it is where the guidance applies, `YYYY-MM-DD`. */
  get today(): string {
    return dates.iso(this.clock.now());
  }

  /** All situations, or those that speak of what was asked. */
  situations(actor: Actor, asked: string): Promise<SituationRow[]> {
    return this.db.as(actor, (tx) => (asked ? findSituations(tx, asked) : allSituations(tx)));
  }

  /**
   * One situation. Notes, for the company's way, that its people look things up; not what.
   * @throws Refused 404 when there is no such situation
   */
  async situation(actor: Actor, slug: string): Promise<SituationRow> {
    const row = await this.db.as(actor, async (tx) => {
      const found = await situationBySlug(tx, slug);
      const companyId = actor.kind === 'person' ? actor.companyId : null;
      if (found && companyId) await noteConsultation(tx, companyId, this.clock.now());
      return found;
    });
    if (!row) throw notFound();
    return row;
  }

  institutions(actor: Actor, asked: string) {
    return this.db.as(actor, (tx) => (asked ? findInstitutions(tx, asked) : allInstitutions(tx)));
  }

  framework(actor: Actor) {
    return this.db.as(actor, legalFramework);
  }
}

/** What a reader asked for, from the query of an address: one line of sensible length, or nothing. */
export function askedFor(query: unknown): string {
  if (typeof query !== 'string') return '';
  return query
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUESTION);
}
