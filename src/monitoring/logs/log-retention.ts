import { Injectable, type OnModuleInit } from '@nestjs/common';
import { logNames, type LogName } from '#templates/monitoring/logs/log.shapes';
import { Clock, DAY } from '#libs/clock';
import { addMonths, dayOf } from '#libs/mexico';
import { Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { keptMonths } from './log.fields.js';
import { deleteImports } from './log-import.queries.js';
import { forgetBefore } from './log.queries.js';
import { IMPORT_KEPT_DAYS } from './log.rules.js';

const FORGET = 'monitoring.forget-entries';

/** Forgets entries of the logs, and files of entries, in time. What was counted of them stays in frozen figures. */
@Injectable()
export class LogRetention implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    for (const log of logNames)
      this.retention.register({
        key: `monitoring.${log}`,
        period: { unit: 'months', count: keptMonths[log] },
        source: 'fm4',
        erase: () => this.forget(log),
      });
    this.retention.register({
      key: 'monitoring.imports',
      period: { unit: 'days', count: IMPORT_KEPT_DAYS },
      source: 'fm4',
      erase: () =>
        this.db.change(system(FORGET), { what: FORGET, subject: null }, (tx) =>
          deleteImports(tx, new Date(this.clock.now().getTime() - IMPORT_KEPT_DAYS * DAY)),
        ),
    });
  }

  private async forget(log: LogName): Promise<number> {
    const before = addMonths(dayOf(this.clock.now()), -keptMonths[log]);
    for (let count = 0; ;) {
      const some = await this.db.change(system(FORGET), { what: FORGET, subject: null }, (tx) =>
        forgetBefore(tx, log, before),
      );
      count += some;
      if (some === 0) return count;
    }
  }
}
