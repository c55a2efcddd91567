import { Inject, Injectable } from '@nestjs/common';
import { Clock, DAY } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Jobs } from '#libs/queue';
import { CONFIG, type Config } from '../../config/index.js';
import { type Actor, afterCommit, Database, recordAct, system } from '../../database/index.js';
import { notFound, Refused } from '../../web/index.js';
import { Reminders, SEND } from '../planning/reminders.service.js';
import { writableById } from '../planning/reminders.queries.js';
import { Letters } from '../mail-templates/composer.service.js';
import {
  type RecordedMail,
  recordedKinds,
  recordedMail,
  recordedMails,
  type RecordFilter,
  type RecordScope,
  writeResend,
} from './record.queries.js';

/** What somebody asks of the record. */
export interface RecordQuestion {
  readonly filter: RecordFilter;
  readonly search: string;
  readonly kind: string | null;
  readonly page: number;
}

/** A mail, and what its reader may do with it. */
export interface SeenMail extends RecordedMail {
  /** The text belongs to the person to whom it went; the company sees that it went. */
  readonly sealed: boolean;
  readonly mayResend: boolean;
}

/** Mails on record for those whom they concern: a company, a person. */
@Injectable()
export class MailRecord {
  private readonly host: string;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly reminders: Reminders,
    private readonly letters: Letters,
    @Inject(CONFIG) config: Pick<Config, 'publicUrl'>,
  ) {
    this.host = new URL(config.publicUrl).hostname;
  }

  /** What was and will be mailed about the actor's company, but for what FM4 mails to itself. */
  company(): RecordScope {
    return { of: 'company', kinds: [...this.reminders.kindsFor('company'), ...this.reminders.kindsFor('person')] };
  }

  async list(actor: Actor, scope: RecordScope, question: RecordQuestion) {
    const sealed = scope.of === 'company' ? this.reminders.kindsFor('person') : [];
    return this.db.as(actor, async (tx) => ({
      ...(await recordedMails(tx, scope, { ...question, sealed })),
      kinds: await recordedKinds(tx, scope),
    }));
  }

  /** @throws Refused 404 when it is not the actor's to see */
  async one(actor: Actor, scope: RecordScope, id: string): Promise<SeenMail> {
    const mail = isId(id) ? await this.db.as(actor, (tx) => recordedMail(tx, scope, id)) : null;
    if (!mail) throw notFound();
    const sealed = scope.of === 'company' && this.reminders.kindsFor('person').includes(mail.kind);
    const mayResend = scope.of === 'company' && mail.state === 'sent' && !this.hasSecrets(mail.kind);
    return { ...mail, bodyText: sealed ? null : mail.bodyText, sealed, mayResend };
  }

  /** Whether its mails hold links that open something: those are made anew where they are asked for, never repeated. */
  hasSecrets(kind: string): boolean {
    return this.reminders.definitionOf(kind)?.secrets !== undefined;
  }

  /**
   * Sends a mail again, as the truth is now, under a Message-ID of its own.
   * @returns the id of the new one
   * @throws Refused `reminders.holds-link`, `reminders.not-sent`, `reminders.resent-today` (once in 24 hours),
   *   `reminders.no-longer-true`; 404 when there is no such mail
   */
  async resend(actor: Actor, id: string): Promise<string> {
    const original = isId(id) ? await this.db.as(system('reminders.resend'), (tx) => writableById(tx, id)) : null;
    if (!original) throw notFound();
    if (this.hasSecrets(original.kind)) throw new Refused('reminders.holds-link');
    const letter = await this.db.as(system('reminders.resend'), (tx) => this.letters.write(tx, original));
    if (!letter) throw new Refused('reminders.no-longer-true');
    return this.db.as(actor, async (tx) => {
      const at = this.clock.now();
      const fresh = newId();
      const since = new Date(at.getTime() - DAY);
      const outcome = await writeResend(tx, { original: id, fresh, messageId: `<${fresh}@${this.host}>`, at, since });
      if (outcome === 'not-sent') throw new Refused('reminders.not-sent');
      if (outcome === 'too-soon') throw new Refused('reminders.resent-today');
      const { companyId } = original.subject;
      const details = { kind: original.kind };
      await recordAct(tx, actor, {
        at,
        act: 'reminders.resent',
        subject: { type: 'reminder', id },
        companyId,
        details,
      });
      afterCommit(tx, () => void this.jobs.enqueue(SEND, fresh));
      return fresh;
    });
  }
}
