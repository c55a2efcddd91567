import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type Actor, Database } from '../../database/index.js';
import { dayOf } from '../review.rules.js';
import { rewrittenTexts } from '../texts.queries.js';
import { currentFramework, type Framework } from './framework.queries.js';

/** The legal framework, for anyone. */
@Injectable()
export class LegalFramework {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The day it is where the guidance applies, `YYYY-MM-DD`. */
  get today(): string {
    return dayOf(this.clock.now());
  }

  /** Chapters that said something else in an earlier edition. */
  rewritten(actor: Actor): Promise<string[]> {
    return this.db.as(actor, (tx) => rewrittenTexts(tx, 'framework'));
  }

  current(actor: Actor): Promise<Framework> {
    return this.db.as(actor, currentFramework);
  }
}
