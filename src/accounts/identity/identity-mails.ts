import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, system } from '../../database/index.js';
import { AccountMails } from '../account-mails.js';
import { safeReturn } from '../account.policy.js';
import { Links } from '../links.js';
import { personByEmail, personById } from '../people.queries.js';
import { AccountChanges } from './account-changes.js';
import { confirmAddress } from './identity.queries.js';
import type { IdentityMail } from './identity.js';

const paths = { link: '/entrar/enlace', reset: '/recuperar' } as const;

/** What better-auth calls back: mails with a link, and a password that was reset. */
@Injectable()
export class IdentityMails {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly links: Links,
    private readonly mails: AccountMails,
    private readonly changes: AccountChanges,
  ) {}

  /** Mails the owner of the address, if it has an account; the caller does not learn which. */
  async link({ kind, email, token, expiresAt, volver }: IdentityMail): Promise<void> {
    const change = { what: `accounts.mail-${kind}`, subject: (userId: string | null) => userId };
    await this.db.change(system('accounts.mail'), change, async (tx) => {
      const person = await personByEmail(tx, email);
      if (!person) return null;
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
      return userId;
    });
  }

  /** A new password was set by a mailed link, which also proved the address. */
  async passwordReset(userId: string): Promise<void> {
    const actor = system('accounts.reset');
    await this.db.change(actor, { what: 'accounts.reset-password', subject: userId }, async (tx) => {
      await confirmAddress(tx, userId);
      const person = await personById(tx, userId);
      if (person) await this.changes.write(tx, actor, person, 'password-changed');
    });
  }
}
