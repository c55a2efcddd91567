import { Inject, Injectable } from '@nestjs/common';
import { h, type VNode } from 'preact';
import type { EntityManager } from 'typeorm';
import type { EscalationNote, MailFooter } from '#templates/mail/mail';
import { renderMail, type RenderedMail } from '#templates/mail/render';
import type { EditedWords, OwnWords } from '#templates/mail/words';
import { DigestMail, type DigestProps } from '#templates/notifications/mail-templates/digest.mail';
import { Clock } from '#libs/clock';
import type { Attachment, MailMessage } from '#libs/mail';
import { CONFIG, type Config } from '../../config/index.js';
import type { ComposableReminder, MailTemplate, Recipient, Reminder } from '../planning/reminder.types.js';
import { plannedEscalation } from '../planning/reminders.queries.js';
import { Reminders } from '../planning/reminders.service.js';
import { MailHeaders } from '../preferences/mail-headers.service.js';
import { casesOf } from './digest.rules.js';
import { Texts } from './texts.service.js';

/** A mail ready to be sent. */
export interface ComposedMail {
  readonly kind: string;
  /** Its case: type and id of its subject. */
  readonly about: string;
  readonly mail: RenderedMail;
  readonly attachments: readonly Attachment[];
  /** Of the case, where a kind speaks of several; else empty. */
  readonly matter: string;
  /** Headers: the thread, and how to unsubscribe. */
  readonly envelope: Pick<MailMessage, 'headers' | 'thread'>;
  /** The text for the record, with `secrets` blanked. */
  readonly record: string;
  /** What only the reader may have. */
  readonly secrets: readonly string[];
}

type SiteFacts = Pick<Config, 'publicUrl' | 'issuer' | 'demo'> & Partial<Pick<Config, 'contact'>>;

/** Composes mails from reminders and what is true now. */
@Injectable()
export class MailComposer {
  constructor(
    private readonly reminders: Reminders,
    private readonly clock: Clock,
    private readonly texts: Texts,
    private readonly headers: MailHeaders,
    @Inject(CONFIG) private readonly site: SiteFacts,
  ) {}

  /**
   * The mail of one reminder (`tx`: the system's); null when it is no longer true.
   * @param words instead of the stored ones, for a preview
   */
  async compose(tx: EntityManager, reminder: ComposableReminder, words?: EditedWords): Promise<ComposedMail | null> {
    const definition = this.reminders.definitionOf(reminder.kind);
    if (!definition) throw new Error(`No room has registered the reminder "${reminder.kind}"`);
    const props = await definition.load(tx, reminder.subject, reminder);
    if (props === null) return null;
    const attachments = (await definition.attachments?.(tx, reminder.subject, reminder)) ?? [];
    const { kind, to } = reminder;
    const edited = words ?? (await this.texts.of(tx, kind, to.locale));
    const thread = await this.reminders.threadOf(tx, reminder.subject);
    const {
      envelope,
      footer,
      secrets: tokens,
    } = this.headers.of({
      to,
      kinds: [kind],
      essential: definition.essential,
      thread,
    });
    const escalation = definition.asks ? await plannedEscalation(tx, reminder, this.clock.now()) : [];
    const mail = this.render(definition.template, props, to, { edited, footer, escalation });
    const secrets = [...tokens, ...(definition.secrets?.(props) ?? [])];
    const about = `${reminder.subject.type}/${reminder.subject.id}`;
    const matter = definition.matter === undefined ? '' : (reminder.details[definition.matter] ?? '');
    return { kind, about, matter, mail, attachments, envelope, record: blank(secrets, mail.text), secrets };
  }

  /** Composes those that are still wanted; the subjects of the others (null) are reconciled in the same transaction. */
  async composeAll(tx: EntityManager, reminders: readonly ComposableReminder[]): Promise<(ComposedMail | null)[]> {
    const mails: (ComposedMail | null)[] = [];
    for (const reminder of reminders) {
      const { type, id } = reminder.subject;
      const isStale = !(await this.reminders.isDesired(tx, reminder));
      if (isStale) await this.reminders.refresh(tx, type, id);
      mails.push(isStale ? null : await this.compose(tx, reminder));
    }
    return mails;
  }

  /** Mails to one person as a single one: several become a digest, each case once; null for an empty list. */
  merge(mails: readonly ComposedMail[], to: Recipient): ComposedMail | null {
    const cases = casesOf(mails);
    const [first, ...others] = cases.flat();
    if (!first || others.length === 0) return first ?? null;
    const kinds = [...new Set(mails.map(({ kind }) => kind))];
    const { envelope, footer, secrets: tokens } = this.headers.of({ to, kinds, essential: false, thread: null });
    const props: DigestProps = {
      name: to.name,
      cases: cases.map((lines) => lines.map(({ mail: { subject, action } }) => ({ subject, action }))),
    };
    const mail = this.render(DigestMail as MailTemplate<unknown>, props, to, { edited: null, footer });
    const secrets = [...tokens, ...mails.flatMap((one) => one.secrets)];
    const attachments = mails.flatMap((one) => one.attachments);
    return {
      kind: first.kind,
      about: first.about,
      matter: first.matter,
      mail,
      attachments,
      envelope,
      record: blank(secrets, mail.text),
      secrets,
    };
  }

  /** The mail of a kind with made-up facts; null for kinds whose definition has no `example`. */
  example(reminder: Reminder, edited: EditedWords): RenderedMail | null {
    const props = this.reminders.definitionOf(reminder.kind)?.example?.(reminder);
    return props === undefined ? null : this.preview(reminder, props, edited);
  }

  /** The mail of a kind with the facts of its template's example, or of its own; null for a kind without any. */
  sample(reminder: Reminder, edited: EditedWords, asOriginal?: (words: OwnWords) => void): RenderedMail | null {
    const definition = this.reminders.definitionOf(reminder.kind);
    const props = definition?.example?.(reminder) ?? definition?.sample?.() ?? definition?.template.example;
    if (props === undefined) return null;
    const { name } = reminder.to;
    // a mail that greets its reader greets whoever looks at it
    const greeted = (props as { name?: unknown }).name === undefined ? props : { ...(props as object), name };
    return this.preview(reminder, greeted, edited, asOriginal);
  }

  private preview(
    { kind, to }: Reminder,
    props: unknown,
    edited: EditedWords,
    asOriginal?: (words: OwnWords) => void,
  ): RenderedMail {
    const { essential, template } = this.reminders.definitionOf(kind)!;
    const { footer } = this.headers.of({ to, kinds: [kind], essential, thread: null });
    return this.render(template, props, to, { edited, footer, ...(asOriginal ? { asOriginal } : {}) });
  }

  private render(
    template: MailTemplate<unknown>,
    props: unknown,
    { name, locale }: Recipient,
    particulars: {
      edited: EditedWords | null;
      footer: MailFooter;
      escalation?: readonly EscalationNote[];
      asOriginal?: (words: OwnWords) => void;
    },
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
      ...(this.site.contact && { contact: this.site.contact }),
      origin: this.site.publicUrl,
      asset: (file: string) => `/assets/${file}`,
    };
    return renderMail(mail, page, { name, ...particulars });
  }
}

const blank = (secrets: readonly string[], text: string) =>
  secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
