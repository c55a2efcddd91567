import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { type Actor, Database, recordAct, type Role, system } from '../../database/index.js';
import { notFound, Refused, type Viewer } from '../../web/index.js';
import { AccountMails } from '../account-mails.js';
import { mayAppoint } from '../account.policy.js';
import {
  invitationById,
  invitationByTokenHash,
  type InvitationRow,
  pendingInvitations,
  personByEmail,
  personById,
  rolesOf,
} from '../accounts.queries.js';
import { CompanyNames } from '../company-names.js';
import { invitationExpiry, nextStep, standing } from './invitation.rules.js';
import { Links } from '../links.js';
import { People } from '../identity/people.service.js';
import { newToken, tokenHash } from '../identity/tokens.js';

export interface NewInvitation {
  /** Null: to FM4, or as its partner. */
  readonly companyId: string | null;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Language of the mail and of a new account; Spanish unless said otherwise. */
  readonly locale?: 'es' | 'en';
}

/** An invitation as its page shows it. */
export interface InvitationOffer {
  readonly standing: ReturnType<typeof standing>;
  readonly step: ReturnType<typeof nextStep>;
  readonly invitation: InvitationRow | null;
  readonly companyName: string | null;
  readonly inviterName: string | null;
}

/** Called in the transaction in which somebody accepted an invitation. */
export type AcceptedHandler = (tx: EntityManager, accepted: { id: string; userId: string }) => Promise<void>;

const byToken = system('accounts.invitation');

@Injectable()
export class Invitations {
  private readonly acceptedHandlers: AcceptedHandler[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly db: Database,
    private readonly people: People,
    private readonly companyNames: CompanyNames,
    private readonly links: Links,
    private readonly mails: AccountMails,
  ) {}

  whenAccepted(handler: AcceptedHandler): void {
    this.acceptedHandlers.push(handler);
  }

  async invite(tx: EntityManager, actor: Actor, asked: NewInvitation): Promise<{ id: string }> {
    const { companyId, role, name } = asked;
    if (!mayAppoint(actor, asked)) throw new Refused('accounts.not-yours-to-give', { status: 403 });
    const email = asked.email.toLowerCase();
    await this.refuseMembers(tx, { ...asked, email });
    const at = this.clock.now();
    const token = newToken();
    const invitedBy = actor.kind === 'person' ? actor.userId : null;
    const [row] = await tx.query(
      `insert into invitations
         (id, company_id, email, name, role, locale, token_hash, state, invited_by, created_at, sent_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'pending', $8, $9, $9, $10)
       on conflict (company_id, email, role) where state = 'pending' do update set name = excluded.name,
         token_hash = excluded.token_hash, invited_by = excluded.invited_by, sent_at = excluded.sent_at,
         expires_at = excluded.expires_at
       returning id`,
      [
        newId(),
        companyId,
        email,
        name,
        role,
        asked.locale ?? 'es',
        tokenHash(token),
        invitedBy,
        at,
        invitationExpiry(at),
      ],
    );
    const subject = { type: 'invitation', id: row.id };
    await recordAct(tx, actor, { at, act: 'accounts.invited', subject, companyId, details: { role } });
    await this.send(tx, row.id, token, at);
    return { id: row.id };
  }

  pending(tx: EntityManager, companyId: string | null): Promise<InvitationRow[]> {
    return pendingInvitations(tx, companyId);
  }

  async withdraw(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    const invitation = isId(id) ? await invitationById(tx, id) : null;
    if (!invitation || !mayAppoint(actor, invitation)) throw notFound();
    const [, changed] = await tx.query(
      `update invitations set state = 'withdrawn' where id = $1 and state = 'pending'`,
      [id],
    );
    if (changed === 0) return;
    const subject = { type: 'invitation', id };
    const { companyId } = invitation;
    await recordAct(tx, actor, { at: this.clock.now(), act: 'accounts.invitation-withdrawn', subject, companyId });
  }

  /** What the link in the mail leads to, for this reader; changes nothing. */
  async offer(token: string, viewer: Viewer | null): Promise<InvitationOffer> {
    return this.db.as(byToken, (tx) => this.read(tx, token, viewer));
  }

  /**
   * Takes the invitation: the role is given, the invitation is spent.
   * @returns the account that holds the role now, and whether it was made or proved by this
   * @throws Refused `accounts.invitation-closed` (410), `accounts.sign-in-to-accept`, `accounts.other-account`
   */
  async accept(
    token: string,
    viewer: Viewer | null,
    person: { name: string; locale: 'es' | 'en'; passwordHash: string | null } | null,
  ): Promise<{ userId: string; proven: boolean; invitation: InvitationRow }> {
    return this.db.as(byToken, async (tx) => {
      const offer = await this.read(tx, token, viewer);
      const { invitation } = offer;
      const closed = () => new Refused('accounts.invitation-closed', { status: 410 });
      if (!invitation || offer.standing !== 'open') throw closed();
      if (offer.step === 'other-account')
        throw new Refused('accounts.other-account', { params: { email: invitation.email } });
      if (offer.step === 'sign-in' || (offer.step === 'create' && !person))
        throw new Refused('accounts.sign-in-to-accept');
      const at = this.clock.now();
      const userId = viewer?.userId ?? (await this.people.proven(tx, { ...person!, email: invitation.email })).userId;
      const [, spent] = await tx.query(
        `update invitations set state = 'accepted', accepted_at = $2, accepted_by = $3 where id = $1 and state = 'pending'`,
        [invitation.id, at, userId],
      );
      if (spent === 0) throw closed();
      await tx.query(
        `insert into memberships (id, user_id, company_id, role, created_at) values ($1, $2, $3, $4, $5)
         on conflict on constraint memberships_once do nothing`,
        [newId(), userId, invitation.companyId, invitation.role, at],
      );
      await this.people.consent(tx, userId);
      const subject = { type: 'invitation', id: invitation.id };
      const details = { role: invitation.role, userId };
      const { companyId } = invitation;
      await recordAct(tx, byToken, { at, act: 'accounts.invitation-accepted', subject, companyId, details });
      for (const handler of this.acceptedHandlers) await handler(tx, { id: invitation.id, userId });
      return { userId, proven: viewer === null, invitation };
    });
  }

  private async read(tx: EntityManager, token: string, viewer: Viewer | null): Promise<InvitationOffer> {
    const invitation = await invitationByTokenHash(tx, tokenHash(token));
    const invitee = invitation ? await personByEmail(tx, invitation.email) : null;
    const inviter = invitation?.invitedBy ? await personById(tx, invitation.invitedBy) : null;
    return {
      standing: standing(invitation, this.clock.now()),
      step: nextStep({ email: invitation?.email ?? '' }, invitee, viewer),
      invitation,
      companyName: await this.companyNames.nameOf(tx, invitation?.companyId ?? null),
      inviterName: inviter?.name ?? null,
    };
  }

  private async refuseMembers(tx: EntityManager, { companyId, email, role }: NewInvitation): Promise<void> {
    // a company sees its own people only: whoever has an account elsewhere is invited like anybody else
    const person = await personByEmail(tx, email);
    if (!person) return;
    const roles = await rolesOf(tx, person.userId);
    if (roles.some((held) => held.companyId === companyId && held.role === role)) {
      throw new Refused('accounts.already-member', { field: 'email', params: { name: person.name } });
    }
  }

  private async send(tx: EntityManager, id: string, token: string, at: Date): Promise<void> {
    const invitation = (await invitationById(tx, id))!;
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
      details: { inviter: inviter?.name ?? '', role: invitation.role, company: company ?? '' },
    });
  }
}
