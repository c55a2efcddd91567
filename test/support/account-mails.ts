import type { EntityManager } from 'typeorm';
import type { TestingModuleBuilder } from '@nestjs/testing';
import { type AccountChange, type AccountMail, AccountMails, Accounts } from '../../src/accounts/index.js';
import type { TestApp } from './app.js';

/** Keeps the mails of accounts in memory, so that tests can follow their links. */
export class KeptAccountMails extends AccountMails {
  readonly all: AccountMail[] = [];
  readonly changes: { email: string; change: AccountChange }[] = [];

  /** For `startApp({ replace: mails.instead })`. */
  readonly instead = (module: TestingModuleBuilder) => module.overrideProvider(AccountMails).useValue(this);

  due(_tx: EntityManager, mail: AccountMail): Promise<void> {
    this.all.push(mail);
    return Promise.resolve();
  }

  changed(_tx: EntityManager, { email }: AccountMail['to'], change: AccountChange): Promise<void> {
    this.changes.push({ email, change });
    return Promise.resolve();
  }

  /** The newest mail to that address, of that kind if it is said. */
  last(email: string, kind?: AccountMail['kind']): AccountMail {
    const found = this.all.findLast((mail) => mail.to.email === email && (!kind || mail.kind === kind));
    if (!found) throw new Error(`No mail ${kind ?? ''} to ${email}`);
    return found;
  }

  count(email: string): number {
    return this.all.filter((mail) => mail.to.email === email).length;
  }

  /** The path that the newest such mail leads to. */
  async link(app: TestApp, email: string, kind: AccountMail['kind']): Promise<string> {
    const address = new URL(await app.nest.get(Accounts).openLink(this.last(email, kind).link));
    return `${address.pathname}${address.search}`;
  }
}
