import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, DAY } from '#libs/clock';
import { Jobs } from '#libs/queue';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, system } from '../../database/index.js';
import { forgetReports } from '../bounces/addresses.queries.js';
import { blankTexts } from './record.queries.js';

const BLANK = 'reminders.blank-texts';
const AT_ONCE = 2_000;

/** What mails said, and what came back, is kept for a while, that they were sent for good: forgets the old every night. */
@Injectable()
export class MailRetention implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Pick<Config, 'mailRetentionDays'>,
  ) {}

  onModuleInit(): void {
    this.jobs.define(BLANK, { handle: async () => void (await this.blank()), cron: '20 3 * * *' });
  }

  /** Blanks all texts that are older than the configured days; gives how many. */
  async blank(): Promise<number> {
    const at = this.clock.now();
    const before = new Date(at.getTime() - this.config.mailRetentionDays * DAY);
    const some = () => this.db.as(system(BLANK), (tx) => blankTexts(tx, before, at, AT_ONCE));
    let all = 0;
    for (let blanked = await some(); blanked > 0; blanked = await some()) all += blanked;
    await this.db.as(system(BLANK), (tx) => forgetReports(tx, before));
    return all;
  }
}
