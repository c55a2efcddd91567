import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type Actor, Database } from '../../database/index.js';
import { dayOf } from '../review.rules.js';
import { currentParameters, type ParameterRow } from './parameters.queries.js';

/** Figures that the law changes by date, for anyone. */
@Injectable()
export class Parameters {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The day it is where the guidance applies, `YYYY-MM-DD`. */
  get today(): string {
    return dayOf(this.clock.now());
  }

  /** All figures with all their values and days, in their order, and the version of the edition; see `valueOn`. */
  all(actor: Actor): Promise<{ version: string; parameters: ParameterRow[] }> {
    return this.db.readAs(actor, currentParameters);
  }
}
