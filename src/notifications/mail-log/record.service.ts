import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Jobs } from '#libs/queue';
import { CONFIG, type Config } from '../../config/index.js';
import { type Actor, afterCommit, Database, recordAct, system } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../notifications.refusals.js';
import { Reminders, SEND } from '../planning/reminders.service.js';
import { reminderById } from '../planning/reminders.queries.js';
import { MailComposer } from '../mail-templates/composer.service.js';
import { RESEND_PERIOD } from './mail-log.rules.js';
import {
  type RecordedMail,
  recordedKinds,
  recordedMail,
  recordedMails,
  type RecordFilter,
  type RecordScope,
  writeResend,
} from './record.queries.js';

/** Which mails are asked for. */
export interface RecordQuestion {
  readonly filter: RecordFilter;
  readonly search: string;
  readonly kind: string | null;
  readonly page: number;
}

/** A mail, and what the viewer may do with it. */
export interface SeenMail extends RecordedMail {
  /** The company does not see the text, only that the mail was sent. */
  readonly sealed: boolean;
  readonly mayResend: boolean;
}

/** The record of mails, as a company and a person see it. */
@Injectable()
export class MailRecord {
  private readonly host: string;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly reminders: Reminders,
    private readonly composer: MailComposer,
    @Inject(CONFIG) config: Pick<Config, 'publicUrl'>,
  ) {
    this.host = new URL(config.publicUrl).hostname;
  }

  /** Mails about the actor's company, without those for FM4 staff. */
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

  /** Whether its mails hold links that open something: those are never sent again. */
  hasSecrets(kind: string): boolean {
    return this.reminders.definitionOf(kind)?.secrets !== undefined;
  }

  /**
   * Sends a mail again with what is true now, under a Message-ID of its own.
   * @returns the id of the repetition
   * @throws Refused `reminders.holds-link`, `reminders.not-sent`, `reminders.resent-today` (once in 24 hours),
   *   `reminders.no-longer-true`; 404 when there is no such mail
   */
  async resend(actor: Actor, id: string): Promise<string> {
    const original = isId(id) ? await this.db.as(system('reminders.resend'), (tx) => reminderById(tx, id)) : null;
    if (!original) throw notFound();
    if (this.hasSecrets(original.kind)) throw refuse('reminders.holds-link');
    const composed = await this.db.as(system('reminders.resend'), (tx) => this.composer.compose(tx, original));
    if (!composed) throw refuse('reminders.no-longer-true');
    const fresh = newId();
    return this.db.change(actor, { what: 'notifications.resend', subject: id }, async (tx) => {
      const at = this.clock.now();
      const since = new Date(at.getTime() - RESEND_PERIOD);
      const outcome = await writeResend(tx, { original: id, fresh, messageId: `<${fresh}@${this.host}>`, at, since });
      if (outcome === 'not-sent') throw refuse('reminders.not-sent');
      if (outcome === 'too-soon') throw refuse('reminders.resent-today');
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
