import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { type AccountChange, type AccountMail, AccountMails } from '../account-mails.js';

/** Puts changes in how people get into their accounts on record, and has the person told, who may not have done it. */
@Injectable()
export class AccountChanges {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly mails: AccountMails,
  ) {}

  async record(actor: Actor, person: AccountMail['to'] & { readonly userId: string }, change: AccountChange) {
    const at = this.clock.now();
    await this.db.as(actor, async (tx) => {
      await recordAct(tx, actor, { at, act: `accounts.${change}`, subject: { type: 'person', id: person.userId } });
      await this.mails.changed(tx, person, change, at);
    });
  }
}
