import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { MailFailure, Mailer } from '#libs/mail';
import { isAboutUs, judge } from '#libs/mail-reports';
import { Jobs } from '#libs/queue';
import { Database, system } from '../../database/index.js';
import { retryAt, MAX_RENDER_ATTEMPTS } from '../planning/reminder.rules.js';
import { SEND } from '../planning/reminders.service.js';
import { type ClaimedMail, Claims } from './claims.service.js';
import { PrefetchBuffer } from './prefetch-buffer.js';
import { BatchExecutor } from './batch-executor.js';
import { type ComposedMail, MailComposer } from '../mail-templates/composer.service.js';
import { type ClaimedReminder, isUp } from './claims.queries.js';
import { CONCURRENT_SENDS, DATABASE_RETRY, MAX_ERROR_LENGTH, PREFETCH, WAKE } from './delivery.rules.js';
import { type Ended, type Ending, markEnded } from './endings.queries.js';

const actor = system(SEND);

/** Called with the refused address, the Message-ID and what the server said. */
type RefusalHandler = (mail: { email: string; messageId: string; atRecipient: boolean }, said: string) => Promise<void>;

/** Composed mails of the members of one claimed mail: null where it is no longer true, an error where it failed. */
type Composed = readonly (ComposedMail | Error | null)[];

/**
 * Sends what is due: claims some of it (committed), loads what is true now, renders, hands it to the mail server, records
 * that, and only then begins the next. A process that is killed leaves claims that another takes over after a while; at
 * most the `atOnce` mails in flight are sent twice, under the same Message-ID.
 */
@Injectable()
export class ReminderSender implements OnModuleInit, OnModuleDestroy {
  atOnce = CONCURRENT_SENDS;
  private readonly log = new Logger('Reminders');
  private readonly running = new Set<Promise<void>>();
  private readonly compositions: BatchExecutor<ClaimedMail, Composed>;
  private readonly endings: BatchExecutor<readonly Ended[], void>;
  private buffer: PrefetchBuffer | null = null;
  private timer: NodeJS.Timeout | undefined;
  private onRefusal: RefusalHandler = () => Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly claims: Claims,
    private readonly composer: MailComposer,
  ) {
    this.compositions = new BatchExecutor((mails) => this.compose(mails));
    this.endings = new BatchExecutor((groups) => this.record(groups));
  }

  onModuleInit(): void {
    // each handler waits for all mails in flight: several, so that a server that hangs does not hold up a new mail
    const sending = { handle: () => this.sendDue(), sweep: () => this.claims.due() };
    this.jobs.define(SEND, { ...sending, concurrency: this.atOnce, last: true });
  }

  /** Gives back claims that were not attempted, before the queue closes. */
  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    await this.buffer?.close();
  }

  /** Sets the handler of mails that the server refuses; called after the failure was recorded. */
  whenRefused(handler: RefusalHandler): void {
    this.onRefusal = handler;
  }

  /** Sends all that is due. Does not throw for a mail that fails: that is recorded with the reminder. */
  async sendDue(): Promise<void> {
    this.buffer ??= new PrefetchBuffer(this.claims, this.atOnce * PREFETCH, (until) => this.wakeAt(until));
    this.buffer.wake();
    while (this.running.size < this.atOnce) {
      const one = this.sendFrom(this.buffer);
      this.running.add(one);
      void one.finally(() => this.running.delete(one)).catch(() => undefined);
    }
    await Promise.all(this.running);
  }

  private async sendFrom(buffer: PrefetchBuffer): Promise<void> {
    for (let mail = await buffer.next(); mail; mail = await buffer.next()) {
      const { members } = mail;
      let refusal: MailFailure | null = null;
      const endings = await this.deliver(mail).catch((error: Error) => {
        if (error instanceof MailFailure && (error.permanent || isPassing(error))) refusal = error;
        return members.map((one) => this.failureOf(one, error));
      });
      const at = this.clock.now();
      await this.endings.add(members.map((reminder, index) => ({ reminder, ending: endings[index]!, at })));
      if (refusal) await this.reportRefusal(mail, refusal);
    }
  }

  private async reportRefusal(
    { members, messageId }: ClaimedMail,
    { message, atRecipient }: MailFailure,
  ): Promise<void> {
    const { email } = members[0]!.to;
    await this.onRefusal({ email, messageId, atRecipient }, message).catch((error: Error) => this.log.error(error));
  }

  /** Sends one mail; gives how each member ended. */
  private async deliver(mail: ClaimedMail): Promise<Ending[]> {
    const { members, messageId } = mail;
    const composed = await this.compositions.add(mail);
    const now = this.clock.now();
    const { to } = members[0]!;
    const endings = composed.map((one, index): Ending | null => {
      const member = members[index]!;
      if (one instanceof Error) return this.failureOf(member, one);
      if (one !== null) return null;
      // what is only due later today and not true yet is composed again then
      return { state: member.tryAt > now ? 'released' : 'cancelled' };
    });
    const mails = composed.filter((one): one is ComposedMail => one !== null && !(one instanceof Error));
    const merged = this.composer.merge(mails, to);
    if (!merged) return endings as Ending[];
    const { mail: content, attachments, envelope, record: bodyText } = merged;
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
   * Composes many mails in one transaction. When that fails, waits for the database and composes each in its own: that the
   * database was away counts as no attempt of any mail.
   */
  private async compose(claimed: readonly ClaimedMail[], again = true): Promise<Composed[]> {
    try {
      return await this.db.as(actor, async (tx) => {
        const composed: Composed[] = [];
        for (const { members } of claimed) composed.push(await this.composer.composeAll(tx, members));
        return composed;
      });
    } catch (error) {
      if (again) {
        await this.databaseIsBack();
        return (await Promise.all(claimed.map((mail) => this.compose([mail], false)))).flat();
      }
      const { members, messageId } = claimed[0]!;
      if (members.length === 1) return [[asError(error)]];
      const alone = members.map((one) => this.compose([{ members: [one], messageId }], false));
      return [(await Promise.all(alone)).flat(2)];
    }
  }

  /** Waits for the database, but no longer than a claim lasts. */
  private async databaseIsBack(since = performance.now()): Promise<void> {
    const isBack = await this.db.as(actor, isUp).catch(() => false);
    if (isBack || performance.now() - since > this.claims.lasts) return;
    await pause(this.retryMillis());
    await this.databaseIsBack(since);
  }

  private retryMillis(): number {
    return Math.min(DATABASE_RETRY, this.claims.lasts / 4);
  }

  /** Retries as long as the claim lasts, so that a mail the server has taken is not sent again. */
  private async record(groups: readonly (readonly Ended[])[], since = performance.now()): Promise<void[]> {
    const ended = groups.flat();
    try {
      const subject = ended.map(({ reminder }) => reminder.id).join(' ');
      await this.db.change(actor, { what: 'notifications.send', subject }, (tx) => markEnded(tx, ended));
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
    const hopeless = isFromServer ? error.permanent && !isPassing(error) : attempts >= MAX_RENDER_ATTEMPTS;
    const again = hopeless ? null : retryAt(attempts, this.clock.now());
    // without the address of the reader, which must not be logged
    this.log.error(`${kind} ${id}: ${error.name}${again ? ', will be tried again' : ', given up'}`);
    if (!isFromServer) this.log.error(error);
    return { state: 'unsent', error: `${error.name}: ${error.message}`.slice(0, MAX_ERROR_LENGTH), retryAt: again };
  }

  private wakeAt(until: Date): void {
    clearTimeout(this.timer);
    const millis = Math.max(WAKE.min, until.getTime() - this.clock.now().getTime());
    this.timer = setTimeout(() => void this.jobs.enqueue(SEND, 'due'), Math.min(millis, WAKE.max));
    this.timer.unref();
  }
}

/** An answer about us says nothing of this mail: once that is mended, it arrives. */
const isPassing = ({ message }: MailFailure): boolean => isAboutUs(judge(null, message)?.reason ?? 'unknown');

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error), { cause: error }));

/** A name without line breaks and control characters, as a header requires. */
const oneLine = (text: string) => text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
