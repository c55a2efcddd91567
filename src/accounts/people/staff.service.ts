import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type Actor, Database, recordAct, type Role } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { closeSessions } from '../identity/identity.queries.js';
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
    private readonly clock: Clock,
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

  /**
   * Closes all sessions of somebody of FM4, on every device: a telephone was lost, or somebody else has the password.
   * @returns how many there were
   * @throws Refused `not-found` when the person is not of FM4
   */
  async closeSessions(actor: Actor, userId: string): Promise<number> {
    if (!isId(userId)) throw notFound();
    return this.db.change(actor, { what: 'accounts.close-sessions', subject: userId }, async (tx) => {
      if (!(await this.accounts.staff(tx)).some((person) => person.userId === userId)) throw notFound();
      const subject = { type: 'person', id: userId };
      await recordAct(tx, actor, { at: this.clock.now(), act: 'accounts.sessions-closed-by-fm4', subject });
      return closeSessions(tx, userId);
    });
  }

  /** @throws Refused `not-found` */
  async withdrawInvitation(actor: Actor, id: string): Promise<void> {
    await this.db.change(actor, { what: 'accounts.withdraw-invitation', subject: id }, (tx) =>
      this.accounts.withdrawInvitation(tx, actor, id),
    );
  }
}
