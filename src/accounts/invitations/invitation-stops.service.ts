import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '#libs/clock';
import { CONFIG, type Config, secretsOf } from '../../config/index.js';
import { Database, recordAct, system } from '../../database/index.js';
import { Retention } from '../personal-data/retention.js';
import { Invitation } from './invitation.entity.js';
import { forgottenBefore, keptMailDays } from './invitation.rules.js';
import { InvitationMailEntity, InvitationStop } from './invitation-mail.entity.js';
import { invitationsTo } from './invitations.queries.js';
import { stoppedMailbox } from './mailbox.js';

const FORGET = 'accounts.forget-invitation-mails';

/** Strangers who want no invitations: they say so by the link of any of our mails, without an account. */
@Injectable()
export class InvitationStops implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly retention: Retention,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      key: 'invitations.mails',
      period: { unit: 'days', count: keptMailDays },
      source: 'fm4',
      erase: () => this.forget(),
    });
  }

  /** The mailbox that the token names; null for a token that no mail of ours carried. */
  open(token: string): string | null {
    for (const secret of secretsOf(this.config)) {
      const mailbox = stoppedMailbox(secret, token);
      if (mailbox !== null) return mailbox;
    }
    return null;
  }

  /** Whether its owner wants no invitations. */
  isStopped(mailbox: string): Promise<boolean> {
    return this.db.as(system('accounts.invitation'), (tx) => tx.existsBy(InvitationStop, { mailbox }));
  }

  /** No more invitations to that mailbox; the open ones are withdrawn. Idempotent. */
  async stop(mailbox: string, request: string): Promise<void> {
    const actor = system('accounts.invitation', request);
    await this.db.change(actor, { what: 'accounts.stop-invitations', subject: null }, async (tx) => {
      const at = this.clock.now();
      await tx
        .createQueryBuilder()
        .insert()
        .into(InvitationStop)
        .values({ mailbox, stoppedAt: at })
        .orIgnore()
        .execute();
      for (const { id, companyId } of await invitationsTo(tx, mailbox)) {
        await tx.update(Invitation, { id, state: 'pending' }, { state: 'withdrawn' });
        const subject = { type: 'invitation', id };
        await recordAct(tx, actor, { at, act: 'accounts.invitation-declined', subject, companyId });
      }
    });
  }

  /** The owner changed their mind: invitations may come again. */
  async allow(mailbox: string, request: string): Promise<void> {
    const actor = system('accounts.invitation', request);
    await this.db.change(actor, { what: 'accounts.allow-invitations', subject: null }, (tx) =>
      tx.delete(InvitationStop, { mailbox }),
    );
  }

  /** Deletes which mailboxes were mailed, once the limits no longer count it. @returns how many mails */
  async forget(): Promise<number> {
    const sentAt = LessThan(forgottenBefore(this.clock.now()));
    const { affected } = await this.db.change(system(FORGET), { what: FORGET, subject: null }, (tx) =>
      tx.delete(InvitationMailEntity, { sentAt }),
    );
    return affected ?? 0;
  }
}
