import { Inject, Injectable } from '@nestjs/common';
import type { EditedWords } from '#templates/mail/words';
import { Clock, HOUR } from '#libs/clock';
import { newId } from '#libs/ids';
import { MailFailure, Mailer } from '#libs/mail';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, system } from '../../database/index.js';
import { type Limit, Limits, Refused, type Viewer } from '../../web/index.js';
import type { Recipient } from '../planning/reminder.types.js';
import { writableById } from '../planning/reminders.queries.js';
import { Letters } from './composer.service.js';
import { mailsOfKindAround, type Locale } from './texts.queries.js';

/** A mail as its reader would get it. */
export interface PreviewedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const actor = system('reminders.preview');
const tests: Limit = { name: 'mail-tests', points: 10, seconds: HOUR / 1000 };

/** How a kind of mail looks with certain words: made from a mail of that kind that is still true. */
@Injectable()
export class Previews {
  private readonly host: string;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly letters: Letters,
    private readonly mailer: Mailer,
    private readonly limits: Limits,
    @Inject(CONFIG) config: Pick<Config, 'publicUrl'>,
  ) {
    this.host = new URL(config.publicUrl).hostname;
  }

  /** Null when no mail of the kind is there to be shown. A personal link is never in it. */
  async of(kind: string, locale: Locale, words: EditedWords, reader: Recipient): Promise<PreviewedMail | null> {
    const to = { ...reader, locale };
    const example = this.letters.example({ id: newId(), kind, to, dueAt: this.clock.now(), details: {} }, words);
    if (example) return example;
    return this.db.as(actor, async (tx) => {
      for (const id of await mailsOfKindAround(tx, kind, this.clock.now())) {
        const real = await writableById(tx, id);
        const letter = real && (await this.letters.write(tx, { ...real, to: { ...real.to, locale } }, words));
        if (letter) return letter.mail;
      }
      return null;
    });
  }

  /**
   * Mails the preview to the one who looks at it, marked as a test.
   * @throws Refused `too-many`, `reminders.no-sample`, `reminders.test-failed` with what the server said
   */
  async sendTo(viewer: Viewer, kind: string, locale: Locale, words: EditedWords): Promise<void> {
    await this.limits.take(tests, viewer.userId);
    const mail = await this.of(kind, locale, words, viewer);
    if (!mail) throw new Refused('reminders.no-sample');
    try {
      await this.mailer.send({
        messageId: `<test-${newId()}@${this.host}>`,
        to: { name: viewer.name, email: viewer.email },
        subject: `[Prueba] ${mail.subject}`,
        html: mail.html,
        text: mail.text,
        language: locale,
        date: this.clock.now(),
      });
    } catch (error) {
      if (error instanceof MailFailure)
        throw new Refused('reminders.test-failed', { params: { error: error.message } });
      throw error;
    }
  }
}
