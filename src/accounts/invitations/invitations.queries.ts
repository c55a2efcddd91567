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
       token_hash = excluded.token_hash, invited_by = excluded.invited_by, sent_at = excluded.sent_at,
       expires_at = excluded.expires_at
     returning id`,
    [newId(), companyId, email, name, role, locale, tokenHash, invitedBy, at, expiresAt],
  );
  return row!;
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
