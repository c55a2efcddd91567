import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isId } from '#libs/ids';
import { Accounts, type InvitationRow, type Member } from '../../accounts/index.js';
import { type Actor, Database } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { companyById } from '../companies.queries.js';
import { isLastAdmin, type TeamRole } from './team.policy.js';

/** The people of one company, as its administrators manage them. */
@Injectable()
export class Team {
  constructor(
    private readonly db: Database,
    private readonly accounts: Accounts,
  ) {}

  /** Members, invitations without an answer, and whether the company may invite: FM4 activated it. */
  read(
    actor: Actor,
    companyId: string,
  ): Promise<{ members: Member[]; invitations: InvitationRow[]; inviting: boolean }> {
    return this.db.as(actor, async (tx) => ({
      members: await this.accounts.membersOf(tx, companyId),
      invitations: await this.accounts.invitationsOf(tx, companyId),
      inviting: (await companyById(tx, companyId))?.state === 'active',
    }));
  }

  /** One member. @throws Refused `not-found` for a person who is not of this company */
  async member(actor: Actor, companyId: string, userId: string): Promise<{ member: Member; lastAdmin: boolean }> {
    return this.db.as(actor, async (tx) => {
      const members = await this.accounts.membersOf(tx, companyId);
      const member = isId(userId) ? members.find((one) => one.userId === userId) : undefined;
      if (!member) throw notFound();
      return { member, lastAdmin: isLastAdmin(members, member) };
    });
  }

  /**
   * Invites a colleague; a pending invitation gets a new link.
   * @throws Refused `accounts.not-yours-to-give`, `accounts.already-member` at the field `email`,
   *   `companies.not-active`, and what else `Accounts.invite` refuses
   */
  async invite(
    actor: Actor,
    companyId: string,
    invitation: { email: string; name: string; role: TeamRole; locale: 'es' | 'en' },
  ): Promise<void> {
    const change = { what: 'companies.invite', subject: ({ id }: { id: string }) => id };
    await this.db.change(actor, change, (tx) => this.accounts.invite(tx, actor, { companyId, ...invitation }));
  }

  /** Sends an invitation again; its earlier link stops working. @throws Refused `not-found` */
  async resend(actor: Actor, companyId: string, invitationId: string): Promise<InvitationRow> {
    return this.db.change(actor, { what: 'companies.resend-invitation', subject: invitationId }, async (tx) => {
      const invitation = await this.invitation(tx, companyId, invitationId);
      const { email, name, role, locale } = invitation;
      await this.accounts.invite(tx, actor, { companyId, email, name, role, locale });
      return invitation;
    });
  }

  /** An invitation without an answer. @throws Refused `not-found` */
  openInvitation(actor: Actor, companyId: string, invitationId: string): Promise<InvitationRow> {
    return this.db.as(actor, (tx) => this.invitation(tx, companyId, invitationId));
  }

  /** Withdraws an invitation. @throws Refused `not-found` */
  async revoke(actor: Actor, companyId: string, invitationId: string): Promise<void> {
    await this.db.change(actor, { what: 'companies.withdraw-invitation', subject: invitationId }, async (tx) => {
      const invitation = await this.invitation(tx, companyId, invitationId);
      await this.accounts.withdrawInvitation(tx, actor, invitation.id);
    });
  }

  /** Gives a member one role instead of those they had. @throws Refused `accounts.last-administrator` */
  async changeRole(actor: Actor, companyId: string, userId: string, role: TeamRole): Promise<Member> {
    const { member } = await this.member(actor, companyId, userId);
    await this.db.change(actor, { what: 'companies.change-role', subject: userId }, async (tx) => {
      await this.accounts.join(tx, actor, { userId, companyId, role });
      for (const held of member.roles.filter((one) => one !== role)) {
        await this.accounts.leave(tx, actor, { userId, companyId, role: held });
      }
    });
    return member;
  }

  /** Takes a member off the team. @throws Refused `accounts.last-administrator` */
  async remove(actor: Actor, companyId: string, userId: string): Promise<Member> {
    const { member } = await this.member(actor, companyId, userId);
    await this.db.change(actor, { what: 'companies.remove-member', subject: userId }, async (tx) => {
      for (const role of member.roles) await this.accounts.leave(tx, actor, { userId, companyId, role });
    });
    return member;
  }

  private async invitation(tx: EntityManager, companyId: string, id: string): Promise<InvitationRow> {
    const open = await this.accounts.invitationsOf(tx, companyId);
    const invitation = open.find((one) => one.id === id);
    if (!invitation) throw notFound();
    return invitation;
  }
}
