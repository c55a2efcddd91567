import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { readMailbox } from '#libs/mail-reports';
import { Jobs } from '#libs/queue';
import { CONFIG, type Config } from '../../config/index.js';
import { MAILBOX_CRON } from './bounces.rules.js';
import { MailReports } from './mail-reports.service.js';

const READ_MAILBOX = 'reminders.mailbox';

/** Reads, every five minutes, the mailbox to which mails are returned (`BOUNCE_IMAP_URL`). */
@Injectable()
export class BounceMailbox implements OnModuleInit {
  private readonly log = new Logger('Reminders');

  constructor(
    private readonly jobs: Jobs,
    private readonly reports: MailReports,
    @Inject(CONFIG) private readonly config: Pick<Config, 'bounceImapUrl'>,
  ) {}

  onModuleInit(): void {
    if (!this.config.bounceImapUrl) return;
    this.jobs.define(READ_MAILBOX, { handle: () => this.read().then(() => undefined), cron: MAILBOX_CRON });
  }

  /** Gives how many mails were read. A mailbox out of reach is read again in five minutes, with all that is in it. */
  async read(): Promise<number> {
    const { bounceImapUrl } = this.config;
    if (!bounceImapUrl) return 0;
    try {
      return await readMailbox(bounceImapUrl, async (raw) => {
        const { taken, known, unmatched } = await this.reports.takeMail(raw, 'mailbox');
        if (taken + known + unmatched > 0) this.log.log(`Reports: ${taken} new, ${known} known, ${unmatched} unknown`);
      });
    } catch (error) {
      // its message may name the server, but nothing of the mails
      this.log.error(`The mailbox of reports could not be read: ${(error as Error).message}`);
      return 0;
    }
  }
}
