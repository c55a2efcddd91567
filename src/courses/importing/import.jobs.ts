import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, DAY } from '#libs/clock';
import { Jobs } from '#libs/queue';
import { Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { EnrolmentMails } from '../enrolling/enrolment-mails.service.js';
import { enrolmentsToPlan, importsToPlan, planned } from './carrying-out.queries.js';
import { deleteImports } from './import.queries.js';
import { KEPT_DAYS } from './import.rules.js';

const PLAN = 'courses.import-mails';
const FORGET = 'courses.import-forget';

/** Enrolments whose reminders are planned in one transaction. */
const BATCH = 100;

/** Plans the reminders of those whom a file enrolled, and forgets files in time. */
@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly retention: Retention,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly mails: EnrolmentMails,
  ) {}

  onModuleInit(): void {
    const actor = system(PLAN);
    this.jobs.define(PLAN, {
      handle: (importId) => this.plan(importId),
      sweep: () => this.db.as(actor, (tx) => importsToPlan(tx)),
    });
    this.retention.register({
      key: 'courses.imports',
      period: { unit: 'days', count: KEPT_DAYS },
      source: 'fm4',
      erase: () =>
        this.db.change(system(FORGET), { what: FORGET, subject: null }, (tx) =>
          deleteImports(tx, new Date(this.clock.now().getTime() - KEPT_DAYS * DAY)),
        ),
    });
  }

  private async plan(importId: string): Promise<void> {
    const change = { what: PLAN, subject: importId };
    for (let left = true; left;) {
      left = await this.db.change(system(PLAN), change, async (tx) => {
        const ids = await enrolmentsToPlan(tx, importId, BATCH);
        for (const id of ids) await this.mails.refresh(tx, id);
        await planned(tx, ids);
        return ids.length === BATCH;
      });
    }
  }
}
