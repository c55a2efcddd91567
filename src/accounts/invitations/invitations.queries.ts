import { type EntityManager, IsNull } from 'typeorm';
import { newId } from '#libs/ids';
import { one, type Role, rows, run } from '../../database/index.js';
import { Invitation } from './invitation.entity.js';
import type { MailedInvitations } from './invitation.rules.js';

/** An invitation without its token. */
export interface InvitationRow {
  readonly id: string;
  /** Null: to FM4, or as its partner. */
  readonly companyId: string | null;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly locale: 'es' | 'en';
  readonly state: 'pending' | 'accepted' | 'withdrawn';
  readonly invitedBy: string | null;
  readonly sentAt: Date;
  readonly expiresAt: Date;
}

/** The columns of an `InvitationRow`. */
const columns = {
  id: true,
  companyId: true,
  email: true,
  name: true,
  role: true,
  locale: true,
  state: true,
  invitedBy: true,
  sentAt: true,
  expiresAt: true,
} as const;

export function invitationByTokenHash(tx: EntityManager, tokenHash: string): Promise<InvitationRow | null> {
  return tx.findOne(Invitation, { select: columns, where: { tokenHash } });
}

export function invitationById(tx: EntityManager, id: string): Promise<InvitationRow | null> {
  return tx.findOne(Invitation, { select: columns, where: { id } });
}

/** The invitations without an answer, newest first, open or expired. */
export function pendingInvitations(tx: EntityManager, companyId: string | null): Promise<InvitationRow[]> {
  return tx.find(Invitation, {
    select: columns,
    where: { companyId: companyId ?? IsNull(), state: 'pending' },
    order: { sentAt: 'desc', id: 'asc' },
  });
}

/** Adds an invitation, or renews the pending one to the same role and address with a new token. */
export async function upsertInvitation(
  tx: EntityManager,
  invitation: Pick<Invitation, 'companyId' | 'email' | 'name' | 'role' | 'locale' | 'tokenHash' | 'invitedBy'> & {
    at: Date;
    expiresAt: Date;
  },
): Promise<{ id: string }> {
  const { companyId, email, name, role, locale, tokenHash, invitedBy, at, expiresAt } = invitation;
  const row = await one<{ id: string }>(
    tx,
    `insert into invitations
       (id, company_id, email, name, role, locale, token_hash, state, invited_by, created_at, sent_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'pending', $8, $9, $9, $10)
     on conflict (company_id, email, role) where state = 'pending' do update set name = excluded.name,
       token_hash = excluded.token_hash, 
       invited_by = coalesce(excluded.invited_by, invitations.invited_by), sent_at = excluded.sent_at,
       expires_at = excluded.expires_at, mail_waits = false
     returning id`,
    [newId(), companyId, email, name, role, locale, tokenHash, invitedBy, at, expiresAt],
  );
  return row!;
}

/** Somebody of a long list. */
export interface PreparedInvitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly tokenHash: string;
}

/** Writes invitations to learners of a company whose mails wait; who is invited already stays as they are. */
export async function prepareInvitations(
  tx: EntityManager,
  { companyId, invitedBy, at, expiresAt }: { companyId: string; invitedBy: string | null; at: Date; expiresAt: Date },
  people: readonly PreparedInvitation[],
): Promise<void> {
  await run(
    tx,
    `insert into invitations (id, company_id, email, name, role, locale, token_hash, state, invited_by, created_at,
       sent_at, expires_at, mail_waits)
     select id, $1, email, name, 'learner', 'es', token_hash, 'pending', $2, $3, $3, $4, true
     from unnest($5::uuid[], $6::text[], $7::text[], $8::text[]) as given (id, email, name, token_hash)
     on conflict (company_id, email, role) where state = 'pending' do nothing`,
    [
      companyId,
      invitedBy,
      at,
      expiresAt,
      people.map(({ id }) => id),
      people.map(({ email }) => email),
      people.map(({ name }) => name),
      people.map(({ tokenHash }) => tokenHash),
    ],
  );
}

/** The pending invitations of learners to these addresses. */
export function learnerInvitations(
  tx: EntityManager,
  companyId: string,
  emails: readonly string[],
): Promise<{ id: string; email: string }[]> {
  return rows<{ id: string; email: string }>(
    tx,
    `select id, email from invitations where company_id = $1 and role = 'learner' and state = 'pending'
       and email = any($2::text[])`,
    [companyId, emails],
  );
}

/** Companies with invitations whose mails wait, of which fewer than `most` were mailed since then. */
export async function companiesWithWaiting(tx: EntityManager, since: Date, most: number): Promise<string[]> {
  const found = await rows<{ companyId: string }>(
    tx,
    `select i.company_id from invitations i where i.mail_waits and i.state = 'pending' and i.company_id is not null
     group by i.company_id
     having (select count(*) from invitation_mails m where m.company_id = i.company_id and m.sent_at > $1) < $2
     order by 1`,
    [since, most],
  );
  return found.map(({ companyId }) => companyId);
}

/** Invitations of a company whose mails wait, the oldest first. */
export function waitingInvitations(tx: EntityManager, companyId: string, limit: number): Promise<InvitationRow[]> {
  return tx.find(Invitation, {
    select: columns,
    where: { companyId, state: 'pending', mailWaits: true },
    order: { createdAt: 'asc', id: 'asc' },
    take: limit,
  });
}

/** Makes other transactions that mail for this company, or to this mailbox, wait until the end of this one. */
export async function lockInvitationMails(tx: EntityManager, companyId: string | null, mailbox: string): Promise<void> {
  if (companyId !== null) await lock(tx, `invitations-of:${companyId}`);
  await lock(tx, `invitations-to:${mailbox}`);
}

async function lock(tx: EntityManager, name: string): Promise<void> {
  await run(tx, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [name]);
}

/** What was mailed since then; counts also mails of companies that the actor does not see. */
export async function mailedInvitations(
  tx: EntityManager,
  companyId: string | null,
  mailbox: string,
  since: Date,
): Promise<MailedInvitations> {
  const row = await one<MailedInvitations>(
    tx,
    `select of_company, of_mailbox, stopped from mailed_invitations($1, $2, $3)`,
    [companyId, mailbox, since],
  );
  return row!;
}

/** The open invitations that were mailed to the mailbox. */
export async function invitationsTo(
  tx: EntityManager,
  mailbox: string,
): Promise<{ id: string; companyId: string | null }[]> {
  return rows<{ id: string; companyId: string | null }>(
    tx,
    `select i.id, i.company_id from invitations i where i.state = 'pending'
       and i.id in (select m.invitation_id from invitation_mails m where m.mailbox = $1) order by i.id`,
    [mailbox],
  );
}
