import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Clock, SystemClock } from '#libs/clock';
import { Jobs } from '#libs/queue';
import { Database, system } from '../../database/index.js';
import { deleteExpired, deleteOldAccess } from './identity.queries.js';
import { accessKeptForS, keptAfterExpiryS, secondsAfter } from './identity.rules.js';

const FORGET = 'accounts.forget-expired';

/** Deletes expired sessions and mailed links, used codes and old records of access every night. */
@Injectable()
export class ExpiredSessions implements OnModuleInit {
  /** Sessions live on the machine's clock, as their cookies do. */
  private readonly machine: Clock = new SystemClock();

  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.define(FORGET, { handle: () => this.forget(), cron: '10 3 * * *' });
  }

  async forget(): Promise<void> {
    const before = secondsAfter(this.machine.now(), -keptAfterExpiryS);
    const records = secondsAfter(this.machine.now(), -accessKeptForS);
    await this.db.change(system(FORGET), { what: FORGET, subject: null }, async (tx) => {
      await deleteExpired(tx, before);
      await deleteOldAccess(tx, { records, codes: before });
    });
  }
}
