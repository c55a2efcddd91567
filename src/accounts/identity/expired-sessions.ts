import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, DAY, SystemClock } from '#libs/clock';
import { Jobs } from '#libs/queue';
import { Database, system } from '../../database/index.js';

const FORGET = 'accounts.forget-expired';

/** Forgets every night what can open nothing any more: sessions, with their addresses and browsers, and mailed links. */
@Injectable()
export class ExpiredSessions implements OnModuleInit {
  /** Sessions live on the clock of the machine, as their cookies do. */
  private readonly machine: Clock = new SystemClock();

  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.define(FORGET, { handle: () => this.forget(), cron: '10 3 * * *' });
  }

  /** A day late, so that whoever comes with one that has just expired is told so. */
  async forget(): Promise<void> {
    const before = new Date(this.machine.now().getTime() - DAY);
    await this.db.as(system(FORGET), async (tx) => {
      for (const table of ['sessions', 'verifications'] as const) {
        await tx.query(`delete from auth.${table} where expires_at < $1`, [before]);
      }
    });
  }
}
