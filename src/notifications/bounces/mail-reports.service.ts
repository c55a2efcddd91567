import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { isAboutUs, judge, type MailReport, readReturnedMail } from '#libs/mail-reports';
import { afterCommit, Database, system } from '../../database/index.js';
import { MailHeaders } from '../preferences/mail-headers.service.js';
import { MailPreferences } from '../preferences/preferences.service.js';
import { AddressMails } from './address-mails.js';
import { MailControl } from '../control/control.service.js';
import { countSoft, stopAddress } from './addresses.queries.js';
import {
  COMPANY_MAIL_DAYS,
  daysBefore,
  isBurst,
  MAX_DIAGNOSTIC,
  BURST_PERIOD,
  MAX_BURST_REPORTS,
  REPORTED_MAIL_DAYS,
  unsubscribeToken,
} from './bounces.rules.js';
import type { ReportSource } from './mail-report.entity.js';
import {
  addReport,
  companiesBehind,
  lastMailTo,
  softReportsSince,
  mailWithId,
  type ReportedMail,
} from './reports.queries.js';

/** What became of reports. */
export interface ReportTally {
  /** Counted now. */
  readonly taken: number;
  /** Counted before. */
  readonly known: number;
  /** About no mail of ours: they change nothing. */
  readonly unmatched: number;
}

const nothing: ReportTally = { taken: 0, known: 0, unmatched: 0 };

/** Takes reports about mails: stops addresses with hard bounces or complaints, counts soft bounces. Idempotent. */
@Injectable()
export class MailReports {
  private onTaken: (type: MailReport['type']) => void = () => undefined;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly mails: AddressMails,
    private readonly headers: MailHeaders,
    private readonly preferences: MailPreferences,
    private readonly control: MailControl,
  ) {}

  /** Sets who hears of each report about a mail of ours. */
  whenTaken(listener: (type: MailReport['type']) => void): void {
    this.onTaken = listener;
  }

  /** Takes the reports in a returned mail, or unsubscribes by the token in its subject. */
  async takeMail(raw: Uint8Array, source: ReportSource, request?: string): Promise<ReportTally> {
    const { subject, reports } = await readReturnedMail(raw);
    if (reports.length === 0) {
      const ticket = this.headers.open(unsubscribeToken(subject));
      if (ticket) await this.preferences.refuse(ticket.email, ticket.kinds, request);
      return nothing;
    }
    let tally = nothing;
    for (const report of reports) tally = sumOf(tally, await this.take(report, source, request));
    return tally;
  }

  /**
   * Takes what the mail server answered during sending. Only an answer to the address itself can stop it; of others what is about us
   * is kept.
   */
  async refused(
    { email: recipient, messageId, atRecipient }: { email: string; messageId: string; atRecipient: boolean },
    said: string,
  ): Promise<void> {
    const judged = judge(null, said);
    if (!atRecipient && !(judged && isAboutUs(judged.reason))) return;
    const type = atRecipient ? (judged?.type ?? 'soft') : 'soft';
    const diagnostic = said.slice(0, MAX_DIAGNOSTIC);
    await this.take({ type, recipient, messageIds: [messageId], status: null, diagnostic }, 'server');
  }

  async take(report: MailReport, source: ReportSource, request?: string): Promise<ReportTally> {
    const id = newId();
    const change = { what: 'notifications.take-report', subject: id };
    return this.db.change(system('mail-reports', request), change, async (tx) => {
      const at = this.clock.now();
      const mail = await this.mailOf(tx, report, source);
      const { type, status } = report;
      // refusals during sending are told apart by their instant: each attempt counts
      const digest = digestOf(report, mail, source === 'server' ? at.toISOString() : '');
      const { email = null, reminderId = null } = mail ?? {};
      const diagnostic = mail ? report.diagnostic : '';
      if (!(await addReport(tx, { id, digest, source, type, email, reminderId, status, diagnostic, receivedAt: at }))) {
        return { ...nothing, known: 1 };
      }
      if (!mail) return { ...nothing, unmatched: 1 };
      afterCommit(tx, () => this.onTaken(type));
      if (type === 'soft') {
        await countSoft(tx, mail.email, at);
        await this.pauseInBurst(tx, report, at);
      } else await this.stop(tx, { email: mail.email, because: type === 'hard' ? 'hard-bounce' : 'complaint', at });
      return { ...nothing, taken: 1 };
    });
  }

  /**
   * The mail of ours that a report is about. Anyone can write to the mailbox: there only a Message-ID counts, which only
   * the reader and their server know. An address counts when the source of the report is authenticated.
   */
  private async mailOf(tx: EntityManager, report: MailReport, source: ReportSource): Promise<ReportedMail | null> {
    const found = await mailWithId(tx, report.messageIds);
    if (found || source === 'mailbox' || !report.recipient) return found;
    return lastMailTo(tx, report.recipient, daysBefore(this.clock.now(), REPORTED_MAIL_DAYS));
  }

  /** Many answers about us within an hour, since FM4 last decided about the sending: going on would make it worse. */
  private async pauseInBurst(tx: EntityManager, { status, diagnostic }: MailReport, at: Date): Promise<void> {
    const own = judge(status, diagnostic);
    if (!own || !isAboutUs(own.reason)) return;
    const since = new Date(at.getTime() - BURST_PERIOD);
    const reports = await softReportsSince(tx, since, MAX_BURST_REPORTS);
    const about = reports.filter((one) => isAboutUs(judge(one.status, one.diagnostic)?.reason ?? 'unknown'));
    if (isBurst(about.map(({ email }) => email))) await this.control.pauseOnBurst(tx, diagnostic, at);
  }

  private async stop(
    tx: EntityManager,
    { email, because, at }: { email: string; because: 'hard-bounce' | 'complaint'; at: Date },
  ): Promise<void> {
    if (!(await stopAddress(tx, { email, because, at }))) return;
    const companies = await companiesBehind(tx, email, daysBefore(at, COMPANY_MAIL_DAYS));
    for (const companyId of companies) await this.mails.tell(tx, companyId, email, at);
  }
}

const sumOf = (one: ReportTally, other: ReportTally): ReportTally => ({
  taken: one.taken + other.taken,
  known: one.known + other.known,
  unmatched: one.unmatched + other.unmatched,
});

/** Identifies a report: by type and mail for a mail of ours, otherwise by all that it says. */
function digestOf(
  { type, recipient, messageIds, diagnostic }: MailReport,
  mail: ReportedMail | null,
  occasion: string,
): string {
  const said = mail ? [type, mail.reminderId, occasion] : [type, recipient, diagnostic, ...messageIds];
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url');
}
