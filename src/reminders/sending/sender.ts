import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { MailFailure, Mailer } from '#libs/mail';
import { Jobs } from '#libs/queue';
import { Database, system } from '../../database/index.js';
import { CLAIM_LASTS, retryAt } from '../reminder.rules.js';
import {
  claim,
  type ClaimedReminder,
  dueReminders,
  markCancelled,
  markFailed,
  markSent,
} from '../reminders.queries.js';
import { SEND } from '../reminders.service.js';
import { Letters } from './letter.js';

const actor = system(SEND);

/** How a reminder ends, written down with it. */
type Outcome = (tx: EntityManager) => Promise<void>;

/**
 * Sends what is due, one reminder at a time: claim it (committed), load the present truth, render, hand it to the mail
 * server, write that down. Whoever is killed in between leaves a claim that another takes over after a while; at most
 * what was in flight goes out twice, under the same Message-ID.
 */
@Injectable()
export class ReminderSender implements OnModuleInit {
  /** How long a claim lasts, in milliseconds. */
  claimLasts = CLAIM_LASTS;
  /** How many mails a process sends at once. */
  atOnce = 8;
  private readonly log = new Logger('Reminders');

  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly letters: Letters,
  ) {}

  onModuleInit(): void {
    this.jobs.define(SEND, { handle: (id) => this.send(id), sweep: () => this.due(), concurrency: this.atOnce });
  }

  /** The ids of what is due and of what was abandoned. */
  due(): Promise<string[]> {
    return this.db.as(actor, (tx) => dueReminders(tx, this.clock.now(), this.abandonedBefore()));
  }

  /** Sends one reminder if it is due. Nothing that is wrong with it is thrown: it is written down with the reminder. */
  async send(id: string): Promise<void> {
    const claimed = await this.db.as(actor, (tx) => claim(tx, id, this.clock.now(), this.abandonedBefore()));
    if (!claimed) return;
    const outcome = await this.deliver(claimed).catch((error: Error) => this.failureOf(claimed, error));
    await this.record(claimed, outcome);
  }

  private async deliver(claimed: ClaimedReminder): Promise<Outcome> {
    const letter = await this.db.as(actor, (tx) => this.letters.write(tx, claimed));
    if (!letter) return (tx) => markCancelled(tx, claimed, this.clock.now());
    const { mail, attachments, envelope, record } = letter;
    const { response } = await this.mailer.send({
      ...envelope,
      messageId: claimed.messageId,
      to: { name: oneLine(claimed.to.name), email: claimed.to.email },
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      language: claimed.to.locale,
      date: this.clock.now(),
      attachments,
    });
    const sent = { at: this.clock.now(), response, subjectLine: mail.subject, bodyText: record };
    return (tx) => markSent(tx, claimed, sent);
  }

  /** A mail that the server has taken is not sent again because the database was away for a moment. */
  private async record(claimed: ClaimedReminder, outcome: Outcome, tries = 10): Promise<void> {
    try {
      await this.db.as(actor, outcome);
    } catch (error) {
      if (tries <= 1) throw error;
      this.log.warn(`${claimed.kind} ${claimed.id}: could not be recorded, trying again`);
      await pause(1_000);
      await this.record(claimed, outcome, tries - 1);
    }
  }

  private failureOf(claimed: ClaimedReminder, error: Error): Outcome {
    const at = this.clock.now();
    const permanent = error instanceof MailFailure && error.permanent;
    const again = permanent ? null : retryAt(claimed.attempts, at);
    // the address of the reader is no business of the log
    this.log.error(`${claimed.kind} ${claimed.id}: ${error.name}${again ? ', will be tried again' : ', given up'}`);
    if (!(error instanceof MailFailure)) this.log.error(error);
    const failure = { at, error: `${error.name}: ${error.message}`.slice(0, 1000), retryAt: again };
    return (tx) => markFailed(tx, claimed, failure);
  }

  private abandonedBefore(): Date {
    return new Date(this.clock.now().getTime() - this.claimLasts);
  }
}

/** A name people typed, as a header can have it. */
const oneLine = (text: string) => text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
