import { Inject, Injectable } from '@nestjs/common';
import { h } from 'preact';
import type { EntityManager } from 'typeorm';
import { renderMail, type RenderedMail } from '#templates/mail/render';
import { Clock } from '#libs/clock';
import type { Attachment } from '#libs/mail';
import { CONFIG, type Config } from '../../config/index.js';
import type { Reminder, ReminderDefinition, ReminderSubject } from '../reminder.types.js';
import { Reminders } from '../reminders.service.js';

/** A reminder and what it is about: enough to write its mail. */
export type WritableReminder = Reminder & { readonly subject: ReminderSubject };

/** A reminder in words. */
export interface Letter {
  readonly mail: RenderedMail;
  readonly attachments: readonly Attachment[];
  /** The text as it may stay on record: without what only the reader may have. */
  readonly record: string;
}

type SiteFacts = Pick<Config, 'publicUrl' | 'issuer' | 'demo'>;

/** Puts reminders into words, as the truth is at this moment. */
@Injectable()
export class Letters {
  constructor(
    private readonly reminders: Reminders,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly site: SiteFacts,
  ) {}

  /** The letter as the present truth has it (`tx`: the system's); null when there is nothing to say any more. */
  async write(tx: EntityManager, reminder: WritableReminder): Promise<Letter | null> {
    const definition = this.reminders.definitionOf(reminder.kind);
    if (!definition) throw new Error(`No room has registered the reminder "${reminder.kind}"`);
    const props = await definition.load(tx, reminder.subject, reminder);
    if (props === null) return null;
    const attachments = (await definition.attachments?.(tx, reminder.subject, reminder)) ?? [];
    const mail = this.render(definition, props, reminder.to.locale);
    const secrets = definition.secrets?.(props) ?? [];
    const record = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), mail.text);
    return { mail, attachments, record };
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
}
