import { Injectable } from '@nestjs/common';
import { isId } from '#libs/ids';
import { type Actor, Database, type Role } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import type { InvitationRow } from '../invitations/invitations.queries.js';
import type { NewInvitation } from '../invitations/invitations.service.js';
import type { Member } from '../people.queries.js';
import { Accounts } from './accounts.service.js';

/** The people of FM4 and its partners, as its administrator manages them. */
@Injectable()
export class Staff {
  constructor(
    private readonly db: Database,
    private readonly accounts: Accounts,
  ) {}

  /** People, and invitations without an answer. */
  read(actor: Actor): Promise<{ people: Member[]; invitations: InvitationRow[] }> {
    return this.db.as(actor, async (tx) => ({
      people: await this.accounts.staff(tx),
      // those of liaisons are beside their municipality
      invitations: (await this.accounts.invitationsOf(tx, null)).filter(({ role }) => role !== 'partner'),
    }));
  }

  /** @throws Refused `accounts.already-member` at the field `email` */
  async invite(actor: Actor, invitation: Omit<NewInvitation, 'companyId'>): Promise<void> {
    const change = { what: 'accounts.invite', subject: ({ id }: { id: string }) => id };
    await this.db.change(actor, change, (tx) => this.accounts.invite(tx, actor, { ...invitation, companyId: null }));
  }

  /** @throws Refused `accounts.last-administrator` */
  async removeRole(actor: Actor, userId: string, role: Role): Promise<void> {
    if (!isId(userId)) throw notFound();
    await this.db.change(actor, { what: 'accounts.remove-role', subject: userId }, (tx) =>
      this.accounts.leave(tx, actor, { userId, companyId: null, role }),
    );
  }

  /** @throws Refused `not-found` */
  async withdrawInvitation(actor: Actor, id: string): Promise<void> {
    await this.db.change(actor, { what: 'accounts.withdraw-invitation', subject: id }, (tx) =>
      this.accounts.withdrawInvitation(tx, actor, id),
    );
  }
}
