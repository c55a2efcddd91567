import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type Actor, Database } from '../../database/index.js';
import { dayOf } from '../review.rules.js';
import { allInstitutions, findInstitutions, type InstitutionRow } from './institutions.queries.js';

/** The directory of institutions, for anyone. */
@Injectable()
export class Institutions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The day it is where the guidance applies, `YYYY-MM-DD`. */
  get today(): string {
    return dayOf(this.clock.now());
  }

  /** All institutions, or those that match the question. */
  list(actor: Actor, question: string): Promise<InstitutionRow[]> {
    return this.db.readAs(actor, (tx) => (question ? findInstitutions(tx, question) : allInstitutions(tx)));
  }
}
