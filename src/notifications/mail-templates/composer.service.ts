import { Inject, Injectable } from '@nestjs/common';
import { h, type VNode } from 'preact';
import type { EntityManager } from 'typeorm';
import type { EscalationNote, MailFooter } from '#templates/mail/mail';
import { DigestMail, type DigestProps } from '#templates/notifications/mail-templates/digest.mail';
import { renderMail, type RenderedMail } from '#templates/mail/render';
import type { EditedWords } from '#templates/mail/words';
import { Clock } from '#libs/clock';
import type { Attachment, MailMessage } from '#libs/mail';
import { CONFIG, type Config } from '../../config/index.js';
import { Texts } from './texts.service.js';
import { MailManners } from '../preferences/mail-headers.service.js';
import type { MailTemplate, Recipient, Reminder, ReminderSubject } from '../planning/reminder.types.js';
import { Reminders } from '../planning/reminders.service.js';
import { plannedEscalation } from '../planning/reminders.queries.js';

/** A reminder and what it is about: enough to write its mail. */
export type WritableReminder = Reminder & { readonly subject: ReminderSubject };

/** A reminder in words. */
export interface Letter {
  readonly mail: RenderedMail;
  readonly attachments: readonly Attachment[];
  /** What programs read: with what it belongs together, how it is switched off. */
  readonly envelope: Pick<MailMessage, 'headers' | 'thread'>;
  /** The text as it may stay on record: without what only the reader may have. */
  readonly record: string;
  /** What is missing there. */
  readonly secrets: readonly string[];
  readonly kind: string;
}

type SiteFacts = Pick<Config, 'publicUrl' | 'issuer' | 'demo'>;

/** Puts reminders into words, as the truth is at this moment. */
@Injectable()
export class Letters {
  constructor(
    private readonly reminders: Reminders,
    private readonly clock: Clock,
    private readonly texts: Texts,
    private readonly manners: MailManners,
    @Inject(CONFIG) private readonly site: SiteFacts,
  ) {}

  /**
   * The letter as the present truth has it (`tx`: the system's); null when there is nothing to say any more.
   * @param words in place of those that hold: to see how they would look
   */
  async write(tx: EntityManager, reminder: WritableReminder, words?: EditedWords): Promise<Letter | null> {
    const definition = this.reminders.definitionOf(reminder.kind);
    if (!definition) throw new Error(`No room has registered the reminder "${reminder.kind}"`);
    const props = await definition.load(tx, reminder.subject, reminder);
    if (props === null) return null;
    const attachments = (await definition.attachments?.(tx, reminder.subject, reminder)) ?? [];
    const { kind, to } = reminder;
    const edited = words ?? (await this.texts.of(tx, kind, to.locale));
    const matter = await this.reminders.matterOf(tx, reminder.subject);
    const manners = this.manners.of({ to, kinds: [kind], essential: definition.essential, matter });
    const escalation = definition.asks ? await plannedEscalation(tx, reminder, this.clock.now()) : [];
    const mail = this.render(definition.template, props, to, { edited, footer: manners.footer, escalation });
    const secrets = [...manners.secrets, ...(definition.secrets?.(props) ?? [])];
    return { kind, mail, attachments, envelope: manners.envelope, record: without(secrets, mail.text), secrets };
  }

  /** As `write`, of each that is still wanted; what its subject wants instead is planned in the same transaction. */
  async writeAll(tx: EntityManager, reminders: readonly WritableReminder[]): Promise<(Letter | null)[]> {
    const letters: (Letter | null)[] = [];
    for (const reminder of reminders) {
      const { type, id } = reminder.subject;
      const isWanted = await this.reminders.isWanted(tx, reminder);
      if (!isWanted) await this.reminders.refresh(tx, type, id);
      letters.push(isWanted ? await this.write(tx, reminder) : null);
    }
    return letters;
  }

  /** Letters to one person as one: alone it stays as it is, several become a digest; null of none. */
  together(letters: readonly Letter[], to: Recipient): Letter | null {
    const [first, ...others] = letters;
    if (!first || others.length === 0) return first ?? null;
    const kinds = [...new Set(letters.map(({ kind }) => kind))];
    const { envelope, footer, secrets: own } = this.manners.of({ to, kinds, essential: false, matter: null });
    const props: DigestProps = {
      name: to.name,
      matters: letters.map(({ mail: { subject, action } }) => ({ subject, action })),
    };
    const mail = this.render(DigestMail as MailTemplate<unknown>, props, to, { edited: null, footer });
    const secrets = [...own, ...letters.flatMap((letter) => letter.secrets)];
    const attachments = letters.flatMap((letter) => letter.attachments);
    return { kind: first.kind, mail, attachments, envelope, record: without(secrets, mail.text), secrets };
  }

  /** The mail of a kind whose truth is gone once it was sent, made up for this reader; null: the kind has none. */
  example(reminder: Reminder, edited: EditedWords): RenderedMail | null {
    const { kind, to } = reminder;
    const definition = this.reminders.definitionOf(kind);
    if (!definition?.example) return null;
    const { footer } = this.manners.of({ to, kinds: [kind], essential: definition.essential, matter: null });
    return this.render(definition.template, definition.example(reminder), to, { edited, footer });
  }

  private render(
    template: MailTemplate<unknown>,
    props: unknown,
    { name, locale }: Recipient,
    particulars: { edited: EditedWords | null; footer: MailFooter; escalation?: readonly EscalationNote[] },
  ): RenderedMail {
    const mail = h(template as (props: object) => VNode, props as object);
    const page = {
      locale,
      path: '/',
      query: '',
      viewer: null,
      now: this.clock.now(),
      flash: null,
      demo: this.site.demo,
      issuer: this.site.issuer,
      origin: this.site.publicUrl,
      asset: (file: string) => `/assets/${file}`,
    };
    return renderMail(mail, page, { name, ...particulars });
  }
}

const without = (secrets: readonly string[], text: string) =>
  secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
