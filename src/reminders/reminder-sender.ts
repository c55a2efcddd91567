import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { h } from 'preact';
import type { EntityManager } from 'typeorm';
import { renderMail, type RenderedMail } from '#templates/mail/render';
import { Clock } from '#libs/clock';
import { type Attachment, MailFailure, Mailer } from '#libs/mail';
import { Jobs } from '#libs/queue';
import { CONFIG, type Config } from '../config/index.js';
import { Database, system } from '../database/index.js';
import { CLAIM_LASTS, retryAt } from './reminder.rules.js';
import type { ReminderDefinition } from './reminder.types.js';
import { claim, type ClaimedReminder, dueReminders, markCancelled, markFailed, markSent } from './reminders.queries.js';
import { Reminders, SEND } from './reminders.service.js';

const actor = system(SEND);

/** How a reminder ends, written down with it. */
type Outcome = (tx: EntityManager) => Promise<void>;

type SiteFacts = Pick<Config, 'publicUrl' | 'issuer' | 'demo'>;

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
    private readonly reminders: Reminders,
    @Inject(CONFIG) private readonly site: SiteFacts,
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
    const letter = await this.write(claimed);
    if (!letter) return (tx) => markCancelled(tx, claimed, this.clock.now());
    const { mail, attachments, record } = letter;
    const { response } = await this.mailer.send({
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

  /** The letter as the present truth has it; null when there is nothing to say any more. */
  private async write(
    claimed: ClaimedReminder,
  ): Promise<{ mail: RenderedMail; attachments: readonly Attachment[]; record: string } | null> {
    const definition = this.reminders.definitionOf(claimed.kind);
    if (!definition) throw new Error(`No room has registered the reminder "${claimed.kind}"`);
    const loaded = await this.db.as(actor, async (tx) => {
      const props = await definition.load(tx, claimed.subject, claimed);
      if (props === null) return null;
      return { props, attachments: (await definition.attachments?.(tx, claimed.subject)) ?? [] };
    });
    if (!loaded) return null;
    const mail = this.render(definition, loaded.props, claimed.to.locale);
    const secrets = definition.secrets?.(loaded.props) ?? [];
    const record = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), mail.text);
    return { mail, attachments: loaded.attachments, record };
  }

  private render(definition: ReminderDefinition<unknown>, props: unknown, locale: 'es' | 'en'): RenderedMail {
    return renderMail(h(definition.template as (props: object) => never, props as object), {
      locale,
      path: '/',
      query: '',
      viewer: null,
      now: this.clock.now(),
      flash: null,
      demo: this.site.demo,
      issuer: this.site.issuer,
      origin: this.site.publicUrl,
      asset: (name) => `/assets/${name}`,
    });
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
