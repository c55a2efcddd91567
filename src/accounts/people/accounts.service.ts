import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Actor, Database, recordAct, type Role, system } from '../../database/index.js';
import { Refused } from '../../web/index.js';
import { mayAppoint, mustStay, type Place } from '../account.policy.js';
import {
  holdersOf,
  invitationById,
  type InvitationRow,
  type Member,
  membersIn,
  membersWithRole,
  type Person,
} from '../accounts.queries.js';
import { standing } from '../invitations/invitation.rules.js';
import { type AcceptedHandler, Invitations, type NewInvitation } from '../invitations/invitations.service.js';
import { Links } from '../links.js';
import { type NewPerson, People } from '../identity/people.service.js';

/** People and their roles, for the rooms that come after. Every method takes part in the caller's transaction. */
@Injectable()
export class Accounts {
  constructor(
    private readonly clock: Clock,
    private readonly db: Database,
    private readonly people: People,
    private readonly invitations: Invitations,
    private readonly links: Links,
  ) {}

  /** Hashes a password (about 50 ms): before the transaction, never inside. */
  hashPassword(password: string): Promise<string> {
    return this.people.hashPassword(password);
  }

  /**
   * Makes an account and has the mail sent that asks to confirm its address. Needs the system's scope.
   * @throws Refused `accounts.email-taken` at the field `email`
   */
  register(tx: EntityManager, person: NewPerson): Promise<{ userId: string }> {
    return this.people.register(tx, person);
  }

  /** Writes down that the person agreed to the privacy notice in force. */
  consent(tx: EntityManager, userId: string): Promise<void> {
    return this.people.consent(tx, userId);
  }

  /** For demonstration data: the person with that address, made if there is none. In a transaction of its own. */
  async createPerson(person: {
    email: string;
    name: string;
    password: string;
    verified: boolean;
    locale: 'es' | 'en';
  }): Promise<{ userId: string }> {
    const work = system('accounts.create-person');
    const known = await this.db.as(work, (tx) => this.people.byEmail(tx, person.email));
    if (known) return { userId: known.userId };
    const passwordHash = await this.hashPassword(person.password);
    return this.db.as(work, (tx) => this.register(tx, { ...person, passwordHash, confirmed: person.verified }));
  }

  /** Gives a role; giving it twice changes nothing. @throws Refused `accounts.not-yours-to-give` */
  async join(tx: EntityManager, actor: Actor, membership: Place & { userId: string }): Promise<void> {
    if (!mayAppoint(actor, membership)) throw new Refused('accounts.not-yours-to-give', { status: 403 });
    const { userId, companyId, role } = membership;
    const at = this.clock.now();
    const written: unknown[] = await tx.query(
      `insert into memberships (id, user_id, company_id, role, created_at) values ($1, $2, $3, $4, $5)
       on conflict on constraint memberships_once do nothing returning id`,
      [newId(), userId, companyId, role, at],
    );
    if (written.length === 0) return;
    const subject = { type: 'person', id: userId };
    await recordAct(tx, actor, { at, act: 'accounts.role-given', subject, companyId, details: { role } });
  }

  /**
   * Takes a role away.
   * @throws Refused `accounts.not-yours-to-give`, or `accounts.last-administrator` when nobody would be left
   */
  async leave(tx: EntityManager, actor: Actor, membership: Place & { userId: string }): Promise<void> {
    if (!mayAppoint(actor, membership)) throw new Refused('accounts.not-yours-to-give', { status: 403 });
    const { userId, companyId, role } = membership;
    // two administrators who remove each other at once must not both succeed
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('memberships:' || coalesce($1, 'fm4'), 0))`, [
      companyId,
    ]);
    if (mustStay(membership, await holdersOf(tx, companyId, role))) throw new Refused('accounts.last-administrator');
    const [, removed] = await tx.query(
      'delete from memberships where user_id = $1 and company_id is not distinct from $2 and role = $3',
      [userId, companyId, role],
    );
    if (removed === 0) return;
    const subject = { type: 'person', id: userId };
    const at = this.clock.now();
    await recordAct(tx, actor, { at, act: 'accounts.role-taken', subject, companyId, details: { role } });
  }

  /**
   * Invites somebody to a role by mail; asked again, the open invitation is renewed and sent anew.
   * @throws Refused `accounts.not-yours-to-give`, or `accounts.already-member` at the field `email`
   */
  invite(tx: EntityManager, actor: Actor, invitation: NewInvitation): Promise<{ id: string }> {
    return this.invitations.invite(tx, actor, invitation);
  }

  /** Has later rooms told when an invitation is accepted: what waited for that person is theirs now. */
  whenInvitationAccepted(handler: AcceptedHandler): void {
    this.invitations.whenAccepted(handler);
  }

  /** The invitations that wait for an answer, newest first; past `expiresAt` they are no longer open. */
  invitationsOf(tx: EntityManager, companyId: string | null): Promise<InvitationRow[]> {
    return this.invitations.pending(tx, companyId);
  }

  /** Whether an invitation still waits for its answer. */
  async isOpenInvitation(tx: EntityManager, id: string): Promise<boolean> {
    const invitation = await invitationById(tx, id);
    return invitation !== null && standing(invitation, this.clock.now()) === 'open';
  }

  /** Takes an open invitation back; its link stops working. @throws Refused `not-found` */
  withdrawInvitation(tx: EntityManager, actor: Actor, invitationId: string): Promise<void> {
    return this.invitations.withdraw(tx, actor, invitationId);
  }

  /** Everybody with a role in the company, by name. */
  membersOf(tx: EntityManager, companyId: string): Promise<Member[]> {
    return membersIn(tx, companyId);
  }

  /** The people of FM4 with that role; partners too. */
  staffWith(tx: EntityManager, role: Role): Promise<Member[]> {
    return membersWithRole(tx, role);
  }

  /** Everybody of FM4 and its partners, by name. */
  staff(tx: EntityManager): Promise<Member[]> {
    return membersIn(tx, null);
  }

  /** The person, as far as the transaction's actor may see them; null otherwise. */
  personOf(tx: EntityManager, userId: string): Promise<Person | null> {
    return this.people.byId(tx, userId);
  }

  /** The address in an `AccountMail`, at the moment of writing the mail. */
  openLink(link: string): Promise<string> {
    return this.links.open(link);
  }
}
