import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { forgetEach, Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { forgottenBefore, SUGGESTION_MONTHS } from './institution.rules.js';
import { forgetSuggestion, suggestionsToForget } from './suggestions.queries.js';

const FORGET = 'guidance.institution.forget';

/** Forgets suggestions about the directory two years after FM4 decided: what a change made of an entry stays. */
@Injectable()
export class SuggestionsRetention implements OnModuleInit {
  constructor(
    private readonly retention: Retention,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      key: 'guidance.suggestions',
      period: { unit: 'months', count: SUGGESTION_MONTHS },
      source: 'fm4',
      erase: () => this.forgetAll(),
    });
  }

  /** @returns how many suggestions were forgotten */
  forgetAll(): Promise<number> {
    const at = this.clock.now();
    const until = forgottenBefore(dayOf(at));
    return forgetEach(
      () => this.db.as(system(FORGET), (tx) => suggestionsToForget(tx, until)),
      (id) => this.db.change(system(FORGET, id), { what: FORGET, subject: id }, (tx) => forgetSuggestion(tx, id, at)),
    );
  }
}
