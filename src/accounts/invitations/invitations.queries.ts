import { type EntityManager, IsNull } from 'typeorm';
import { newId } from '#libs/ids';
import { one, type Role } from '../../database/index.js';
import { Invitation } from './invitation.entity.js';

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
