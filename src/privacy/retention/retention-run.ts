import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { addMonths, dayOf, instantOf } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import { Retention, type RetentionRule } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { RetentionRunEntity } from './retention-run.entity.js';
import { RETENTION_CRON, RUNS_KEPT_MONTHS } from './retention.rules.js';

const ERASE = 'privacy.retention';

/** Every night: erases what is older than the rules allow, and records how much, per rule. */
@Injectable()
export class RetentionRun implements OnModuleInit {
  private readonly log = new Logger('Retention');

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.jobs.define(ERASE, { handle: () => this.run(), cron: RETENTION_CRON });
    this.retention.register({
      key: 'privacy.runs',
      period: { unit: 'months', count: RUNS_KEPT_MONTHS },
      source: 'fm4',
      erase: () => this.forgetRuns(),
    });
  }

  /** Applies all rules; one that fails keeps none of the others from running, and the job is tried again. */
  async run(): Promise<void> {
    const failed: string[] = [];
    for (const rule of this.retention.all()) {
      const erased = await this.apply(rule);
      if (erased === null) failed.push(rule.key);
      await this.db.change(system(ERASE), { what: ERASE, subject: null }, (tx) =>
        tx.insert(RetentionRunEntity, { id: newId(), rule: rule.key, ranAt: this.clock.now(), erased }),
      );
    }
    if (failed.length > 0) throw new Error(`What is too old was not erased: ${failed.join(', ')}`);
  }

  private async apply(rule: RetentionRule): Promise<number | null> {
    try {
      return await rule.erase();
    } catch (error) {
      this.log.error({ rule: rule.key, error });
      return null;
    }
  }

  private async forgetRuns(): Promise<number> {
    const ranAt = LessThan(instantOf(addMonths(dayOf(this.clock.now()), -RUNS_KEPT_MONTHS)));
    const { affected } = await this.db.as(system(ERASE), (tx) => tx.delete(RetentionRunEntity, { ranAt }));
    return affected ?? 0;
  }
}
