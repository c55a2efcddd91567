import { Inject, Injectable } from '@nestjs/common';
import type { EditedWords, OwnWords } from '#templates/mail/words';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { MailFailure, Mailer } from '#libs/mail';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, system } from '../../database/index.js';
import { type Limit, Limits, type Viewer } from '../../web/index.js';
import { refuse } from '../notifications.refusals.js';
import type { Recipient, Reminder } from '../planning/reminder.types.js';
import { reminderById } from '../planning/reminders.queries.js';
import { MailComposer } from './composer.service.js';
import { mailsOfKindAround, type Locale } from './texts.queries.js';
import { ownWords, TEST_MAILS } from './texts.rules.js';

/** A mail as its reader would get it. */
export interface PreviewedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const actor = system('reminders.preview');
const testMails: Limit = { name: 'mail-tests', ...TEST_MAILS };

/** Previews of a kind of mail with certain words, made from a stored mail of that kind that is still true. */
@Injectable()
export class Previews {
  private readonly host: string;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly composer: MailComposer,
    private readonly mailer: Mailer,
    private readonly limits: Limits,
    @Inject(CONFIG) config: Pick<Config, 'publicUrl'>,
  ) {
    this.host = new URL(config.publicUrl).hostname;
  }

  /** From a real mail where there is one, else from an example. A personal link is never in it. */
  async of(kind: string, locale: Locale, words: EditedWords, reader: Recipient): Promise<PreviewedMail | null> {
    const made = this.madeUp(kind, locale, reader);
    const example = this.composer.example(made, words);
    if (example) return example;
    const real = await this.db.as(actor, async (tx) => {
      for (const id of await mailsOfKindAround(tx, kind, this.clock.now())) {
        const real = await reminderById(tx, id);
        const composed = real && (await this.composer.compose(tx, { ...real, to: { ...real.to, locale } }, words));
        if (composed) return composed.mail;
      }
      return null;
    });
    return real ?? this.composer.sample(made, words);
  }

  /** The words of the program, with placeholders, as FM4 finds them when it begins to edit. */
  original(kind: string, locale: Locale, reader: Recipient): OwnWords {
    let original: OwnWords = { subject: '', intro: null };
    const hear = (words: OwnWords) => {
      original = words;
    };
    this.composer.sample(this.madeUp(kind, locale, reader), ownWords, hear);
    return original;
  }

  private madeUp(kind: string, locale: Locale, reader: Recipient): Reminder {
    return { id: newId(), kind, to: { ...reader, locale }, dueAt: this.clock.now(), details: {} };
  }

  /**
   * Mails the preview to the viewer, marked as a test.
   * @throws Refused `too-many`, `reminders.no-sample`, `reminders.test-failed` with what the server said
   */
  async sendTo(viewer: Viewer, kind: string, locale: Locale, words: EditedWords): Promise<void> {
    await this.limits.take(testMails, viewer.userId);
    const mail = await this.of(kind, locale, words, viewer);
    if (!mail) throw refuse('reminders.no-sample');
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
      if (error instanceof MailFailure) throw refuse('reminders.test-failed', { params: { error: error.message } });
      throw error;
    }
  }
}
