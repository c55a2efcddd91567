import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { readMailbox } from '#libs/mail-reports';
import { Jobs } from '#libs/queue';
import { CONFIG, type Config } from '../../config/index.js';
import { MailReports } from './mail-reports.service.js';

export const READ_MAILBOX = 'reminders.mailbox';

/** Reads, every five minutes, the mailbox to which mails come back; without its address in the settings, nothing. */
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
    this.jobs.define(READ_MAILBOX, { handle: () => this.read().then(() => undefined), cron: '*/5 * * * *' });
  }

  /** How many mails were read. A mailbox out of reach is tried again in five minutes: nothing in it is lost. */
  async read(): Promise<number> {
    const { bounceImapUrl } = this.config;
    if (!bounceImapUrl) return 0;
    try {
      return await readMailbox(bounceImapUrl, async (raw) => {
        const { taken, known, unmatched } = await this.reports.takeMail(raw, 'mailbox');
        if (taken + known + unmatched > 0) this.log.log(`Reports: ${taken} new, ${known} known, ${unmatched} unknown`);
      });
    } catch (error) {
      // its message may name the server, never what lies in the mailbox
      this.log.error(`The mailbox of reports could not be read: ${(error as Error).message}`);
      return 0;
    }
  }
}
