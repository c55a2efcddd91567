import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { h, type VNode } from 'preact';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Mailer } from '#libs/mail';
import type { Trouble } from '#libs/storage';
import { renderMail } from '#templates/mail/render';
import { DirectAlarmMail } from '#templates/monitoring/storage/direct-alarm.mail';
import { CONFIG, type Config } from '../../config/index.js';
import { Database } from '../../database/index.js';
import { TOLD_AGAIN_MILLIS } from './storage-alarm.rules.js';

/** Something that cannot be put on record; `database`: PostgreSQL has no room left. */
type DirectTrouble = Trouble | 'database';

/**
 * Alarms that go past the database, because it cannot keep them or say who is to hear of them: a mail, sent at once to the
 * address of the settings. Each process tells the same trouble once in some hours.
 */
@Injectable()
export class DirectAlarms implements OnModuleInit {
  private readonly log = new Logger('Storage');
  private readonly toldAt = new Map<DirectTrouble, number>();
  private sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'alarmMail' | 'publicUrl' | 'issuer' | 'demo' | 'contact'>,
  ) {}

  onModuleInit(): void {
    this.db.whenFull(() => this.tell('database'));
  }

  /** Sends the mail unless it was sent lately. Throws nothing: what cannot be sent is in the log. */
  tell(trouble: DirectTrouble): void {
    const now = this.clock.now();
    if (now.getTime() - (this.toldAt.get(trouble) ?? -Infinity) < TOLD_AGAIN_MILLIS) return;
    this.toldAt.set(trouble, now.getTime());
    this.sending = this.sending.then(() => this.send(trouble, now));
  }

  /** Resolves when what was to be told has been. */
  settled(): Promise<void> {
    return this.sending;
  }

  private async send(trouble: DirectTrouble, now: Date): Promise<void> {
    const { alarmMail, publicUrl, issuer, demo, contact } = this.config;
    try {
      const alarm = h(DirectAlarmMail as (props: object) => VNode, { trouble, since: now } as object);
      const { subject, html, text } = renderMail(alarm, {
        locale: 'es',
        path: '/',
        query: '',
        viewer: null,
        now,
        flash: null,
        demo,
        issuer,
        contact,
        origin: publicUrl,
        asset: (file) => `/assets/${file}`,
      });
      await this.mailer.send({
        messageId: `<alarm-${newId()}@${new URL(publicUrl).hostname}>`,
        to: { name: issuer.name, email: alarmMail },
        subject,
        html,
        text,
        language: 'es',
        date: now,
      });
    } catch (error) {
      this.toldAt.delete(trouble);
      this.log.error(error);
    }
  }
}
