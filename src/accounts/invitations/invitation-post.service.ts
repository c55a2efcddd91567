import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import { CONFIG, type Config } from '../../config/index.js';
import { AccountMails } from '../account-mails.js';
import { isPersonName } from '../../web/index.js';
import { refuse } from '../accounts.refusals.js';
import { CompanyNames } from '../company-names.js';
import { InvitingCompanies } from '../inviting-companies.js';
import { Links } from '../links.js';
import { personById } from '../people.queries.js';
import { dayBefore, mailRefused } from './invitation.rules.js';
import { InvitationMailEntity } from './invitation-mail.entity.js';
import { invitationById, lockInvitationMails, mailedInvitations } from './invitations.queries.js';
import { mailboxOf, stopToken } from './mailbox.js';

/** The mails with invitations: who may send them, how many, and to whom. In the transaction of the caller. */
@Injectable()
export class InvitationPost {
  constructor(
    private readonly inviting: InvitingCompanies,
    private readonly companyNames: CompanyNames,
    private readonly links: Links,
    private readonly mails: AccountMails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws what `InvitingCompanies` refuses; FM4 (null) may always */
  async requireInviting(tx: EntityManager, companyId: string | null): Promise<void> {
    if (companyId !== null) await this.inviting.require(tx, companyId);
  }

  /** The path behind which the owner of the address says that they want no more invitations. */
  stopPath(email: string): string {
    return `/invitacion/no-mas/${stopToken(this.config.secret, mailboxOf(email))}`;
  }

  /** Counts under a lock: invitations that are sent at the same time are counted one after the other. */
  async refuseTooMany(tx: EntityManager, companyId: string | null, email: string, at: Date): Promise<void> {
    const mailbox = mailboxOf(email);
    await lockInvitationMails(tx, companyId, mailbox);
    const reason = mailRefused(await mailedInvitations(tx, companyId, mailbox, dayBefore(at)), companyId);
    if (reason === 'accounts.invitations-company') throw refuse(reason, { status: 429 });
    if (reason) throw refuse(reason, { status: reason === 'accounts.invitations-stopped' ? 409 : 429, field: 'email' });
  }

  /** Records and mails an invitation that was just written. */
  async send(tx: EntityManager, id: string, token: string, at: Date): Promise<void> {
    const invitation = (await invitationById(tx, id))!;
    const mailbox = mailboxOf(invitation.email);
    await tx.insert(InvitationMailEntity, {
      id: newId(),
      invitationId: id,
      companyId: invitation.companyId,
      mailbox,
      sentAt: at,
    });
    const inviter = invitation.invitedBy ? await personById(tx, invitation.invitedBy) : null;
    const company = await this.companyNames.nameOf(tx, invitation.companyId);
    await this.mails.due(tx, {
      kind: 'invitation',
      id,
      companyId: invitation.companyId,
      to: { userId: null, email: invitation.email, name: invitation.name, locale: invitation.locale },
      dueAt: at,
      expiresAt: invitation.expiresAt,
      link: await this.links.seal(`/invitacion/${token}`),
      // a name from before names were checked is not mailed to a stranger
      details: {
        inviter: inviter && isPersonName(inviter.name) ? inviter.name : '',
        role: invitation.role,
        company: company ?? '',
      },
    });
  }
}
