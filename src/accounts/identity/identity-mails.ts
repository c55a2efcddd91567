import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, system } from '../../database/index.js';
import { AccountChanges } from './account-changes.js';
import { AccountMails } from '../account-mails.js';
import { safeReturn } from '../account.policy.js';
import { personByEmail, personById } from '../accounts.queries.js';
import type { IdentityMail } from './identity.js';
import { Links } from '../links.js';

const paths = { link: '/entrar/enlace', reset: '/recuperar' } as const;

/** What identity wants people to be told. */
@Injectable()
export class IdentityMails {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly links: Links,
    private readonly mails: AccountMails,
    private readonly changes: AccountChanges,
  ) {}

  /** Mails whoever has that address; nobody learns here whether anybody does. */
  async link({ kind, email, token, expiresAt, volver }: IdentityMail): Promise<void> {
    await this.db.as(system('accounts.mail'), async (tx) => {
      const person = await personByEmail(tx, email);
      if (!person) return;
      const { userId, name, locale } = person;
      const back = safeReturn(volver, '');
      const query = back ? `?volver=${encodeURIComponent(back)}` : '';
      await this.mails.due(tx, {
        kind,
        id: newId(),
        companyId: null,
        to: { userId, email: person.email, name, locale },
        dueAt: this.clock.now(),
        expiresAt,
        link: await this.links.seal(`${paths[kind]}/${token}${query}`),
        details: {},
      });
    });
  }

  /** Somebody set a new password by a mailed link. */
  async passwordReset(userId: string): Promise<void> {
    const actor = system('accounts.reset');
    const person = await this.db.as(actor, (tx) => personById(tx, userId));
    if (person) await this.changes.record(actor, person, 'password-changed');
  }
}
