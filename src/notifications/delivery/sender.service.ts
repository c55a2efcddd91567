import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { MailFailure, Mailer } from '#libs/mail';
import { Jobs } from '#libs/queue';
import { Database, system } from '../../database/index.js';
import { retryAt, TRIES_OF_POISON } from '../planning/reminder.rules.js';
import { SEND } from '../planning/reminders.service.js';
import { type ClaimedMail, Claims } from './claims.service.js';
import { Desk } from './prefetch-buffer.js';
import { Grouped } from './batch-executor.js';
import { type Letter, Letters } from '../mail-templates/composer.service.js';
import { type ClaimedReminder, type Ended, type Ending, markEnded } from './sending.queries.js';

const actor = system(SEND);

/** Hears which address was refused under which Message-ID, and what the server said. */
type RefusalHandler = (mail: { email: string; messageId: string }, said: string) => Promise<void>;

/** What is written for each member of a mail: null where nothing is to be said any more, an error where it cannot be. */
type Written = readonly (Letter | Error | null)[];

/**
 * Sends what is due: takes some of it (committed), loads the present truth, renders, hands it to the mail server, writes
 * that down, and only then begins the next. Whoever is killed in between leaves claims that another takes over after a
 * while; at most what each of `atOnce` had in flight goes out twice, under the same Message-ID.
 */
@Injectable()
export class ReminderSender implements OnModuleInit, OnModuleDestroy {
  /** How many mails a process sends at once. */
  atOnce = 8;
  private readonly log = new Logger('Reminders');
  private readonly running = new Set<Promise<void>>();
  private readonly letters: Grouped<ClaimedMail, Written>;
  private readonly endings: Grouped<readonly Ended[], void>;
  private desk: Desk | null = null;
  private timer: NodeJS.Timeout | undefined;
  private onRefusal: RefusalHandler = () => Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly claims: Claims,
    private readonly writer: Letters,
  ) {
    this.letters = new Grouped((mails) => this.write(mails));
    this.endings = new Grouped((groups) => this.record(groups));
  }

  onModuleInit(): void {
    // each handler waits for all that is on its way: several, so that a server that hangs does not hold up a new mail
    this.jobs.define(SEND, { handle: () => this.sendDue(), sweep: () => this.claims.due(), concurrency: this.atOnce });
  }

  /** What was taken and not begun goes back before the queue closes. */
  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    await this.desk?.close();
  }

  /** Who hears of addresses that the server refuses for good, after that is written down. */
  whenRefused(handler: RefusalHandler): void {
    this.onRefusal = handler;
  }

  /** Sends all that is due. What is wrong with a reminder is not thrown: it is written down with the reminder. */
  async sendDue(): Promise<void> {
    this.desk ??= new Desk(this.claims, this.atOnce * 3, (until) => this.wakeAt(until));
    this.desk.wake();
    while (this.running.size < this.atOnce) {
      const one = this.sendFrom(this.desk);
      this.running.add(one);
      void one.finally(() => this.running.delete(one)).catch(() => undefined);
    }
    await Promise.all(this.running);
  }

  private async sendFrom(desk: Desk): Promise<void> {
    for (let mail = await desk.next(); mail; mail = await desk.next()) {
      const { members } = mail;
      let refusal: MailFailure | null = null;
      const endings = await this.deliver(mail).catch((error: Error) => {
        if (error instanceof MailFailure && error.permanent && error.atRecipient) refusal = error;
        return members.map((one) => this.failureOf(one, error));
      });
      const at = this.clock.now();
      await this.endings.add(members.map((reminder, index) => ({ reminder, ending: endings[index]!, at })));
      if (refusal) await this.heed(mail, refusal);
    }
  }

  private async heed({ members, messageId }: ClaimedMail, { message }: MailFailure): Promise<void> {
    const { email } = members[0]!.to;
    await this.onRefusal({ email, messageId }, message).catch((error: Error) => this.log.error(error));
  }

  /** How each member ended. */
  private async deliver(mail: ClaimedMail): Promise<Ending[]> {
    const { members, messageId } = mail;
    const letters = await this.letters.add(mail);
    const now = this.clock.now();
    const { to } = members[0]!;
    const endings = letters.map((one, index): Ending | null => {
      const member = members[index]!;
      if (one instanceof Error) return this.failureOf(member, one);
      if (one !== null) return null;
      // what is only due later today and not true yet is looked at again then
      return { state: member.tryAt > now ? 'released' : 'cancelled' };
    });
    const told = letters.filter((one): one is Letter => one !== null && !(one instanceof Error));
    const letter = this.writer.together(told, to);
    if (!letter) return endings as Ending[];
    const { mail: content, attachments, envelope, record: bodyText } = letter;
    const { response } = await this.mailer.send({
      ...envelope,
      messageId,
      to: { name: oneLine(to.name), email: to.email },
      subject: content.subject,
      html: content.html,
      text: content.text,
      language: to.locale,
      date: now,
      attachments,
    });
    const sent: Ending = { state: 'sent', response, subjectLine: content.subject, bodyText };
    return endings.map((ending) => ending ?? sent);
  }

  /**
   * The letters of many mails from one transaction; when something is wrong in it, each from its own, once the database
   * is there: that it was away is no fault of a mail, and counts as no attempt of one.
   */
  private async write(mails: readonly ClaimedMail[], again = true): Promise<Written[]> {
    try {
      return await this.db.as(actor, async (tx) => {
        const written: Written[] = [];
        for (const { members } of mails) written.push(await this.writer.writeAll(tx, members));
        return written;
      });
    } catch (error) {
      if (again) {
        await this.databaseIsBack();
        return (await Promise.all(mails.map((mail) => this.write([mail], false)))).flat();
      }
      const { members, messageId } = mails[0]!;
      if (members.length === 1) return [[asError(error)]];
      const alone = members.map((one) => this.write([{ members: [one], messageId }], false));
      return [(await Promise.all(alone)).flat(2)];
    }
  }

  /** Waits for it, though not longer than a claim lasts. */
  private async databaseIsBack(since = performance.now()): Promise<void> {
    const isThere = await this.db.as(actor, (tx) => tx.query('select 1')).catch(() => null);
    if (isThere || performance.now() - since > this.claims.lasts) return;
    await pause(this.retryMillis());
    await this.databaseIsBack(since);
  }

  private retryMillis(): number {
    return Math.min(1_000, this.claims.lasts / 4);
  }

  /** A mail that the server has taken is not sent again because the database was away: tried as long as the claim lasts. */
  private async record(groups: readonly (readonly Ended[])[], since = performance.now()): Promise<void[]> {
    const ended = groups.flat();
    try {
      await this.db.as(actor, (tx) => markEnded(tx, ended));
      return [];
    } catch (error) {
      if (performance.now() - since > this.claims.lasts) throw error;
      this.log.warn(`${ended.length} mails could not be recorded, trying again`);
      await pause(this.retryMillis());
      return this.record(groups, since);
    }
  }

  private failureOf({ kind, id, attempts }: ClaimedReminder, error: Error): Ending {
    const isFromServer = error instanceof MailFailure;
    const hopeless = isFromServer ? error.permanent : attempts >= TRIES_OF_POISON;
    const again = hopeless ? null : retryAt(attempts, this.clock.now());
    // the address of the reader is no business of the log
    this.log.error(`${kind} ${id}: ${error.name}${again ? ', will be tried again' : ', given up'}`);
    if (!isFromServer) this.log.error(error);
    return { state: 'unsent', error: `${error.name}: ${error.message}`.slice(0, 1000), retryAt: again };
  }

  private wakeAt(until: Date): void {
    clearTimeout(this.timer);
    const millis = Math.max(20, until.getTime() - this.clock.now().getTime());
    this.timer = setTimeout(() => void this.jobs.enqueue(SEND, 'due'), Math.min(millis, 60_000));
    this.timer.unref();
  }
}

/** Whatever was thrown, to be told from a letter. */
const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error), { cause: error }));

/** A name people typed, as a header can have it. */
const oneLine = (text: string) => text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
