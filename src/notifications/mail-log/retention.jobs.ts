import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Retention } from '../../accounts/index.js';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, system } from '../../database/index.js';
import { forgetReports } from '../bounces/reports.queries.js';
import { BLANK_BATCH, keptSince } from './mail-log.rules.js';
import { blankTexts } from './record.queries.js';

const BLANK = 'reminders.blank-texts';

/** Blanks the texts of old mails and forgets old reports; that mails were sent is kept for good. */
@Injectable()
export class MailRetention implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly retention: Retention,
    @Inject(CONFIG) private readonly config: Pick<Config, 'mailRetentionDays'>,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      key: 'reminders.texts',
      period: { unit: 'days', count: this.config.mailRetentionDays },
      source: 'fm4',
      erase: () => this.blank(),
    });
  }

  /** Blanks all texts that are older than `MAIL_RETENTION_DAYS`; gives how many. */
  async blank(): Promise<number> {
    const at = this.clock.now();
    const before = keptSince(at, this.config.mailRetentionDays);
    const change = { what: 'notifications.blank-texts', subject: null };
    const some = () => this.db.change(system(BLANK), change, (tx) => blankTexts(tx, before, at, BLANK_BATCH));
    let all = 0;
    for (let blanked = await some(); blanked > 0; blanked = await some()) all += blanked;
    await this.db.as(system(BLANK), (tx) => forgetReports(tx, before));
    return all;
  }
}
