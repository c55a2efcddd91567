import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { forgetEach, Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { deleteThread, threadsToForget } from './advice.queries.js';
import { ADVICE } from './advice.reminders.js';
import { ADVICE_MONTHS, forgottenBefore } from './advice.rules.js';

const FORGET = 'guidance.advice.forget';

/** Deletes questions to FM4 two years after they were closed. That somebody advised stays on record elsewhere. */
@Injectable()
export class AdviceRetention implements OnModuleInit {
  constructor(
    private readonly retention: Retention,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      key: 'guidance.advice',
      period: { unit: 'months', count: ADVICE_MONTHS },
      source: 'fm4',
      erase: () => this.forgetAll(),
    });
  }

  /** @returns how many questions were deleted */
  forgetAll(): Promise<number> {
    const until = forgottenBefore(dayOf(this.clock.now()));
    return forgetEach(
      () => this.db.as(system(FORGET), (tx) => threadsToForget(tx, until)),
      (id) =>
        this.db.change(system(FORGET, id), { what: FORGET, subject: id }, async (tx) => {
          await deleteThread(tx, id);
          await this.reminders.refresh(tx, ADVICE, id);
        }),
    );
  }
}
