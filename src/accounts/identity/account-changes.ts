import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { type AccountChange, type AccountMail, AccountMails } from '../account-mails.js';

type Owner = AccountMail['to'] & { readonly userId: string };

/** Records changes in how a person signs in, and notifies the person, because another person may have made them. */
@Injectable()
export class AccountChanges {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly mails: AccountMails,
  ) {}

  /** In a transaction of its own, after better-auth has made the change. */
  async record(actor: Actor, owner: Owner, change: AccountChange): Promise<void> {
    await this.db.change(actor, { what: `accounts.${change}`, subject: owner.userId }, (tx) =>
      this.write(tx, actor, owner, change),
    );
  }

  /** As `record`, in the caller's transaction. @param details facts and reasons, for the log of acts */
  async write(
    tx: EntityManager,
    actor: Actor,
    owner: Owner,
    change: AccountChange,
    details?: Readonly<Record<string, string>>,
  ): Promise<void> {
    const at = this.clock.now();
    const subject = { type: 'person', id: owner.userId };
    await recordAct(tx, actor, { at, act: `accounts.${change}`, subject, details });
    await this.mails.changed(tx, owner, change, at);
  }
}
