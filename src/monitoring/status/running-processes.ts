import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { LessThan, MoreThan } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { CONFIG, type Config, productVersion } from '../../config/index.js';
import { Database, system } from '../../database/index.js';
import { RunningProcess } from './status.entity.js';
import { BEAT, FORGOTTEN_AFTER, GONE_AFTER } from './status.rules.js';
import { WorkRecords } from './work-records.js';

const actor = system('monitoring.processes');

/**
 * Says every minute that this process runs and what it did, and knows which others run. A command of the command line is
 * none.
 */
@Injectable()
export class RunningProcesses implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Processes');
  private readonly id = newId();
  private readonly startedAt: Date;
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly http: HttpAdapterHost,
    private readonly records: WorkRecords,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {
    this.startedAt = clock.now();
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!(this.http.httpAdapter as unknown)) return;
    await this.beat();
    this.timer = setInterval(() => (this.beating = this.beat()), BEAT);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (!this.timer) return;
    clearInterval(this.timer);
    await this.beating;
    await this.records.write().catch(() => undefined);
    await this.db.as(actor, (tx) => tx.delete(RunningProcess, { id: this.id })).catch(() => undefined);
  }

  /** The processes that were seen a moment ago. */
  running(): Promise<RunningProcess[]> {
    const since = new Date(this.clock.now().getTime() - GONE_AFTER);
    return this.db.as(actor, (tx) => tx.findBy(RunningProcess, { seenAt: MoreThan(since) }));
  }

  private async beat(): Promise<void> {
    const seenAt = this.clock.now();
    const { id, startedAt } = this;
    const row = { id, startedAt, seenAt, role: this.config.role, version: productVersion };
    const forgotten = new Date(seenAt.getTime() - FORGOTTEN_AFTER);
    try {
      await this.db.as(actor, async (tx) => {
        await tx.upsert(RunningProcess, row, ['id']);
        await tx.delete(RunningProcess, { seenAt: LessThan(forgotten) });
      });
      await this.records.write();
    } catch (error) {
      // without the database nothing runs, which others say
      this.log.warn((error as Error).message);
    }
  }
}
