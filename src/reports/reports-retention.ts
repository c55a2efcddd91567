import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { forgetEach, Retention } from '../accounts/index.js';
import { Database, recordAct, system } from '../database/index.js';
import { Reminders } from '../notifications/index.js';
import { ReportEntity } from './report.entity.js';
import { forgottenBefore, RETENTION_MONTHS } from './report.rules.js';
import { reportsToForget } from './reports.queries.js';
import { SUBJECT } from './reports.service.js';

const FORGET = 'reports.forget';

/** Deletes reports two years after they were closed, as the form promises. */
@Injectable()
export class ReportsRetention implements OnModuleInit {
  constructor(
    private readonly retention: Retention,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      key: 'reports.closed',
      period: { unit: 'months', count: RETENTION_MONTHS },
      source: 'fm4',
      erase: () => this.forgetAll(),
    });
  }

  /** @returns how many reports were deleted */
  forgetAll(): Promise<number> {
    return forgetEach(
      () => this.db.as(system(FORGET), (tx) => reportsToForget(tx, this.until)),
      (id) => this.forget(id),
    );
  }

  private get until() {
    return forgottenBefore(dayOf(this.clock.now()));
  }

  private async forget(id: string): Promise<void> {
    const actor = system(FORGET, id);
    await this.db.change(actor, { what: FORGET, subject: id }, async (tx) => {
      if (!(await reportsToForget(tx, this.until)).includes(id)) return;
      await tx.delete(ReportEntity, { id });
      await this.reminders.refresh(tx, SUBJECT, id);
      const at = this.clock.now();
      await recordAct(tx, actor, { at, act: 'reports.forgotten', subject: { type: SUBJECT, id } });
    });
  }
}
