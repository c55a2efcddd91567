import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { type Actor, Database, recordAct, type Role, system } from '../../database/index.js';
import { isPersonName, notFound, type Viewer } from '../../web/index.js';
import { mayAppoint } from '../account.policy.js';
import { refuse } from '../accounts.refusals.js';
import { CompanyNames } from '../company-names.js';
import { People } from '../identity/people.service.js';
import { newToken, tokenHash } from '../identity/tokens.js';
import { addMembership, personByEmail, personById, rolesOf } from '../people.queries.js';
import { requireApart } from '../roles-apart.js';
import { Invitation } from './invitation.entity.js';
import { invitationExpiry, type InvitationStatus, nextStep, statusOf } from './invitation.rules.js';
import { InvitationPost } from './invitation-post.service.js';
import {
  invitationById,
  invitationByTokenHash,
  type InvitationRow,
  learnerInvitations,
  pendingInvitations,
  prepareInvitations,
  upsertInvitation,
} from './invitations.queries.js';

/** Who is invited to which role. */
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
  readonly status: InvitationStatus;
  readonly step: ReturnType<typeof nextStep>;
  /** Null for an unknown token. */
  readonly invitation: InvitationRow | null;
  readonly companyName: string | null;
  readonly inviterName: string | null;
}

/** What a new person says when accepting. */
export interface NewAccount {
  readonly name: string;
  readonly locale: 'es' | 'en';
  readonly passwordHash: string | null;
}

/** Invitations that are written in one statement. */
const BATCH = 1_000;

/** Called in the transaction in which an invitation was accepted. */
export type AcceptedHandler = (tx: EntityManager, accepted: { id: string; userId: string }) => Promise<void>;

/** The bearer of a token needs no account, and reads what its company's rows hide from strangers. */
const byToken = (request?: string) => system('accounts.invitation', request);

/** Inviting people by mail, and accepting. Methods that take `tx` take part in the caller's transaction. */
@Injectable()
export class Invitations {
  private readonly acceptedHandlers: AcceptedHandler[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly db: Database,
    private readonly people: People,
    private readonly companyNames: CompanyNames,
    private readonly post: InvitationPost,
  ) {}

  whenAccepted(handler: AcceptedHandler): void {
    this.acceptedHandlers.push(handler);
  }

  /**
   * Mails an invitation; a pending one to the same role and address gets a new link.
   * @throws Refused `accounts.not-yours-to-give`; what `InvitingCompanies` refuses, before FM4 activated the company;
   *   `accounts.invitations-company`; at the field `name` `accounts.person-name`; at the field `email`
   *   `accounts.already-member`, `accounts.invitations-mailbox`, `accounts.invitations-stopped`
   */
  async invite(tx: EntityManager, actor: Actor, asked: NewInvitation): Promise<{ id: string }> {
    const { companyId, role, name, locale = 'es' } = asked;
    if (!mayAppoint(actor, asked)) throw refuse('accounts.not-yours-to-give', { status: 403 });
    await this.post.requireInviting(tx, companyId);
    if (!isPersonName(name)) throw refuse('accounts.person-name', { status: 422, field: 'name' });
    const email = asked.email.toLowerCase();
    await this.refuseMembers(tx, { ...asked, email });
    const at = this.clock.now();
    await this.post.refuseTooMany(tx, companyId, email, at);
    const token = newToken();
    const { id } = await upsertInvitation(tx, {
      companyId,
      email,
      name,
      role,
      locale,
      tokenHash: tokenHash(token),
      invitedBy: actor.kind === 'person' ? actor.userId : null,
      at,
      expiresAt: invitationExpiry(at),
    });
    const subject = { type: 'invitation', id };
    await recordAct(tx, actor, { at, act: 'accounts.invited', subject, companyId, details: { role } });
    await this.post.send(tx, id, token, at);
    return { id };
  }

  /**
   * Writes invitations of learners to a company whose mails go out day by day, as many as it may send (`WaitingInvitations`).
   * Names and addresses must have been judged.
   * @returns their ids by address, of those too who were invited before
   * @throws Refused `accounts.not-yours-to-give`, what `InvitingCompanies` refuses
   */
  async prepare(
    tx: EntityManager,
    actor: Actor,
    companyId: string,
    people: readonly { readonly email: string; readonly name: string }[],
  ): Promise<ReadonlyMap<string, string>> {
    if (!mayAppoint(actor, { companyId, role: 'learner' })) throw refuse('accounts.not-yours-to-give', { status: 403 });
    await this.post.requireInviting(tx, companyId);
    const at = this.clock.now();
    const invitedBy = actor.kind === 'person' ? actor.userId : null;
    const about = { companyId, invitedBy, at, expiresAt: invitationExpiry(at) };
    // nobody knows these tokens: the mail that goes out brings one of its own
    const made = people.map((person) => ({ ...person, id: newId(), tokenHash: tokenHash(newToken()) }));
    for (let from = 0; from < made.length; from += BATCH)
      await prepareInvitations(tx, about, made.slice(from, from + BATCH));
    const emails = people.map(({ email }) => email);
    return new Map((await learnerInvitations(tx, companyId, emails)).map(({ id, email }) => [email, id]));
  }

  /** The path behind which the owner of the address says that they want no more invitations. */
  stopPath(email: string): string {
    return this.post.stopPath(email);
  }

  pending(tx: EntityManager, companyId: string | null): Promise<InvitationRow[]> {
    return pendingInvitations(tx, companyId);
  }

  /** Whether the invitation can still be accepted. */
  async isOpen(tx: EntityManager, id: string): Promise<boolean> {
    return statusOf(await invitationById(tx, id), this.clock.now()) === 'open';
  }

  /** @throws Refused `not-found`, also for an invitation that the actor may not withdraw */
  async withdraw(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    const invitation = isId(id) ? await invitationById(tx, id) : null;
    if (!invitation || !mayAppoint(actor, invitation)) throw notFound();
    const { affected } = await tx.update(Invitation, { id, state: 'pending' }, { state: 'withdrawn' });
    if (affected === 0) return;
    const subject = { type: 'invitation', id };
    const { companyId } = invitation;
    await recordAct(tx, actor, { at: this.clock.now(), act: 'accounts.invitation-withdrawn', subject, companyId });
  }

  /** What the mailed link shows this reader; changes nothing. */
  async offer(token: string, viewer: Viewer | null): Promise<InvitationOffer> {
    return this.db.as(byToken(), (tx) => this.read(tx, token, viewer));
  }

  /**
   * Accepts the invitation: the role is given, the token is spent.
   * @param person what a new person says; null for a viewer with an account
   * @param request id of the request, for the log
   * @returns the account that holds the role now
   * @throws Refused `accounts.invitation-closed` (410), `accounts.sign-in-to-accept`, `accounts.other-account`,
   *   `accounts.protection-apart`
   */
  async accept(
    token: string,
    viewer: Viewer | null,
    person: NewAccount | null,
    request: string,
  ): Promise<{ userId: string; invitation: InvitationRow }> {
    const actor = byToken(request);
    const change = {
      what: 'accounts.accept-invitation',
      subject: ({ invitation }: { invitation: InvitationRow }) => invitation.id,
    };
    return this.db.change(actor, change, async (tx) => {
      const { invitation, status, step } = await this.read(tx, token, viewer);
      const closed = () => refuse('accounts.invitation-closed', { status: 410 });
      if (!invitation || status !== 'open') throw closed();
      const { id, companyId, role, email } = invitation;
      if (step === 'other-account') throw refuse('accounts.other-account', { params: { email } });
      if (step === 'sign-in' || (step === 'create' && !person)) throw refuse('accounts.sign-in-to-accept');
      const at = this.clock.now();
      const userId = viewer?.userId ?? (await this.people.proven(tx, { ...person!, email })).userId;
      const spending = { state: 'accepted', acceptedAt: at, acceptedBy: userId } as const;
      const { affected } = await tx.update(Invitation, { id, state: 'pending' }, spending);
      if (affected === 0) throw closed();
      await requireApart(tx, userId, role);
      await addMembership(tx, { userId, companyId, role }, at);
      await this.people.consent(tx, userId);
      const subject = { type: 'invitation', id };
      const details = { role, userId };
      await recordAct(tx, actor, { at, act: 'accounts.invitation-accepted', subject, companyId, details });
      for (const handler of this.acceptedHandlers) await handler(tx, { id, userId });
      return { userId, invitation };
    });
  }

  private async read(tx: EntityManager, token: string, viewer: Viewer | null): Promise<InvitationOffer> {
    const invitation = await invitationByTokenHash(tx, tokenHash(token));
    const invitee = invitation ? await personByEmail(tx, invitation.email) : null;
    const inviter = invitation?.invitedBy ? await personById(tx, invitation.invitedBy) : null;
    return {
      status: statusOf(invitation, this.clock.now()),
      step: nextStep({ email: invitation?.email ?? '' }, invitee, viewer),
      invitation,
      companyName: await this.companyNames.nameOf(tx, invitation?.companyId ?? null),
      inviterName: inviter?.name ?? null,
    };
  }

  private async refuseMembers(tx: EntityManager, { companyId, email, role }: NewInvitation): Promise<void> {
    // A company sees its own people only: an account elsewhere is not found, and invited like a new person.
    const person = await personByEmail(tx, email);
    if (!person) return;
    const roles = await rolesOf(tx, person.userId);
    if (roles.some((held) => held.companyId === companyId && held.role === role)) {
      throw refuse('accounts.already-member', { field: 'email', params: { name: person.name } });
    }
    if (companyId === null) await requireApart(tx, person.userId, role);
  }
}
