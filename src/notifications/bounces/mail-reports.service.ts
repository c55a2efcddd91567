import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { type MailReport, readReturnedMail, severityOf } from '#libs/mail-reports';
import { Accounts } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { MailManners } from '../preferences/mail-headers.service.js';
import { MailPreferences } from '../preferences/preferences.service.js';
import type { Recipient } from '../planning/reminder.types.js';
import { Reminders } from '../planning/reminders.service.js';
import {
  addReport,
  companiesBehind,
  countSoft,
  lastMailTo,
  mailWithId,
  type ReportedMail,
  stopAddress,
} from './addresses.queries.js';

/** Tells those who run a company that somebody's address takes no mail. */
export const STOPPED = 'reminders.address-stopped';

/** One for each company that is told. */
export const STOPPED_SUBJECT = 'mail-address';

/** Where a report came from. What only a mailbox says, anybody can have written; `server`: ours, while it was asked. */
export type ReportSource = 'mailbox' | 'webhook' | 'server';

/** What became of reports. */
export interface ReportTally {
  /** Counted now. */
  readonly taken: number;
  /** Counted before. */
  readonly known: number;
  /** About no mail of ours: they change nothing. */
  readonly unmatched: number;
}

const actor = system('mail-reports');
const nothing: ReportTally = { taken: 0, known: 0, unmatched: 0 };

/** Hears what became of mails: stops addresses that take none or complained, counts the rest. The same report counts once. */
@Injectable()
export class MailReports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
    private readonly manners: MailManners,
    private readonly preferences: MailPreferences,
  ) {}

  /** A whole mail that came back: its reports; or a letter that asks for no more of a kind (`baja …` as its subject). */
  async takeMail(raw: Uint8Array, source: ReportSource): Promise<ReportTally> {
    const { subject, reports } = await readReturnedMail(raw);
    if (reports.length === 0) {
      const ticket = this.manners.open(/^\s*baja\s+([\w-]+)\s*$/i.exec(subject)?.[1] ?? '');
      if (ticket) await this.preferences.refuse(ticket.email, ticket.kinds);
      return nothing;
    }
    let tally = nothing;
    for (const report of reports) tally = sumOf(tally, await this.take(report, source));
    return tally;
  }

  /** The server to which a mail was handed refused its address at once. */
  async refused(mail: { email: string; messageId: string }, said: string): Promise<void> {
    const type = severityOf(null, said) ?? 'soft';
    const { email: recipient, messageId } = mail;
    await this.take(
      { type, recipient, messageIds: [messageId], status: null, diagnostic: said.slice(0, 500) },
      'server',
    );
  }

  async take(report: MailReport, source: ReportSource): Promise<ReportTally> {
    return this.db.as(actor, async (tx) => {
      const at = this.clock.now();
      const mail = await this.mailOf(tx, report, source);
      const id = newId();
      const { type, status, diagnostic } = report;
      // each time our server is asked is a time of its own
      const digest = digestOf(report, mail, source === 'server' ? at.toISOString() : '');
      if (!(await addReport(tx, { id, digest, source, type, mail, status, diagnostic, at }))) {
        return { ...nothing, known: 1 };
      }
      if (!mail) return { ...nothing, unmatched: 1 };
      if (type === 'soft') await countSoft(tx, mail.email, at);
      else await this.stop(tx, { mail, because: type === 'hard' ? 'hard-bounce' : 'complaint', at });
      return { ...nothing, taken: 1 };
    });
  }

  /**
   * Which mail of ours it is about. Its Message-ID is known to its reader and their server alone; the address is known
   * to many, and counts only when who reports is known.
   */
  private async mailOf(tx: EntityManager, report: MailReport, source: ReportSource): Promise<ReportedMail | null> {
    const found = await mailWithId(tx, report.messageIds);
    if (found || source === 'mailbox' || !report.recipient) return found;
    return lastMailTo(tx, report.recipient, this.ago(30 * DAY));
  }

  private async stop(
    tx: EntityManager,
    { mail, because, at }: { mail: ReportedMail; because: 'hard-bounce' | 'complaint'; at: Date },
  ): Promise<void> {
    if (!(await stopAddress(tx, { email: mail.email, because, at }))) return;
    for (const companyId of await companiesBehind(tx, mail.email, this.ago(365 * DAY))) {
      const members = await this.accounts.membersOf(tx, companyId);
      const admins = members.filter(({ roles, email }) => roles.includes('company_admin') && email !== mail.email);
      const subject = { type: STOPPED_SUBJECT, id: newId(), companyId };
      await this.reminders.reconcile(
        tx,
        subject,
        admins.map((admin) => ({
          kind: STOPPED,
          to: recipientOf(admin),
          dueAt: at,
          details: { email: mail.email },
        })),
      );
    }
  }

  private ago(millis: number): Date {
    return new Date(this.clock.now().getTime() - millis);
  }
}

const recipientOf = ({ userId, email, name, locale }: Recipient): Recipient => ({ userId, email, name, locale });

const sumOf = (one: ReportTally, other: ReportTally): ReportTally => ({
  taken: one.taken + other.taken,
  known: one.known + other.known,
  unmatched: one.unmatched + other.unmatched,
});

/** What a report says: of one mail each kind of report counts once; of none of ours, each as it was written. */
function digestOf(
  { type, recipient, messageIds, diagnostic }: MailReport,
  mail: ReportedMail | null,
  occasion: string,
): string {
  const said = mail ? [type, mail.reminderId, occasion] : [type, recipient, diagnostic, ...messageIds];
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url');
}
