import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Mailer, MailFolder } from '#libs/mail';
import { Jobs } from '#libs/queue';
import { CompanyNames } from '../../accounts/index.js';
import { type Actor, afterCommit, Database, recordAct } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../notifications.refusals.js';
import { countMails, listMails, type MailQuestion, tryAgain } from './mail-admin.queries.js';
import { ReminderKinds } from '../planning/kinds.service.js';
import { SEND } from '../planning/reminders.service.js';

/** FM4's operations on mails: lists them, retries a failed one; without a mail server, reads them from the folder. */
@Injectable()
export class MailAdmin {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly kinds: ReminderKinds,
    private readonly companies: CompanyNames,
  ) {}

  /** One page of the list, with the names of its companies and the kinds for the search. */
  async list(actor: Actor, question: MailQuestion) {
    const now = this.clock.now();
    return this.db.as(actor, async (tx) => {
      const { mails, pages } = await listMails(tx, question, now);
      const ids = new Set([...mails.map(({ companyId }) => companyId), question.companyId]);
      const companies = await this.companies.of(
        tx,
        [...ids].filter((id) => id !== null),
      );
      const kinds = (await this.kinds.all(tx)).map(({ kind, text }) => ({ kind, name: text.name }));
      return { mails, pages, companies, kinds, counts: await countMails(tx, now) };
    });
  }

  /** @throws Refused `reminders.not-failed` when it is not failed (any more) */
  async retry(actor: Actor, id: string): Promise<void> {
    await this.db.change(actor, { what: 'notifications.retry', subject: id }, async (tx) => {
      const at = this.clock.now();
      if (!(await tryAgain(tx, id, at))) throw refuse('reminders.not-failed');
      await recordAct(tx, actor, { at, act: 'reminders.retried', subject: { type: 'reminder', id } });
      afterCommit(tx, () => void this.jobs.enqueue(SEND, id));
    });
  }

  async hasWhole(messageId: string): Promise<boolean> {
    return (await this.stored(messageId)) !== null;
  }

  /** The HTML part; its links open in another tab, out of its sandbox. */
  async html(messageId: string): Promise<string> {
    const mail = await this.folder()?.read(MailFolder.idOf(messageId));
    if (!mail) throw notFound();
    return mail.html.replace('<head>', '<head><base target="_blank">');
  }

  async bytes(messageId: string): Promise<Uint8Array> {
    const bytes = await this.stored(messageId);
    if (!bytes) throw notFound();
    return bytes;
  }

  private async stored(messageId: string): Promise<Uint8Array | null> {
    return (await this.folder()?.bytes(MailFolder.idOf(messageId))) ?? null;
  }

  private folder(): MailFolder | null {
    return this.mailer instanceof MailFolder ? this.mailer : null;
  }
}
