import type { EntityManager } from 'typeorm';
import { rows, run } from '../../database/index.js';
import type { DataSubject, HeldData } from '../personal-data/person-data.types.js';
import { InvitationMailEntity, InvitationStop } from './invitation-mail.entity.js';
import { mailboxOf } from './mailbox.js';

interface InvitedRow {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly state: string;
  readonly createdAt: Date;
  readonly acceptedAt: Date | null;
}

function invitationsTo(tx: EntityManager, { userId, email }: DataSubject): Promise<InvitedRow[]> {
  return rows<InvitedRow>(
    tx,
    `select name, email, role, state, created_at, accepted_at from invitations
     where accepted_by = $1 or email = $2 order by created_at`,
    [userId, email],
  );
}

/** That a company invited somebody stays, without whom; an open invitation is withdrawn. */
async function anonymizeInvitations(tx: EntityManager, { userId, email }: DataSubject): Promise<void> {
  if (email) await tx.delete(InvitationMailEntity, { mailbox: mailboxOf(email) });
  await run(
    tx,
    `update invitations set name = '—', email = id || '@erased.invalid', accepted_by = null,
       state = case state when 'pending' then 'withdrawn' else state end
     where accepted_by = $1 or email = $2`,
    [userId, email],
  );
}

function invitationsBy(tx: EntityManager, { userId }: DataSubject): Promise<{ role: string; createdAt: Date }[]> {
  return rows<{ role: string; createdAt: Date }>(
    tx,
    'select role, created_at from invitations where invited_by = $1 order by created_at',
    [userId],
  );
}

/** What the room holds of invitations to people and by them. */
export const invitationsData: readonly HeldData[] = [
  {
    key: 'invitations',
    columns: ['invitations.name', 'invitations.email', 'invitations.accepted_by', 'invitation_mails.mailbox'],
    find: invitationsTo,
    fate: 'anonymized',
    erase: anonymizeInvitations,
  },
  { key: 'invited', columns: ['invitations.invited_by'], find: invitationsBy, fate: 'unlinked' },
  {
    key: 'no-invitations',
    columns: ['invitation_stops.mailbox'],
    find: async (tx, { email }) => {
      const stops = email ? await tx.findBy(InvitationStop, { mailbox: mailboxOf(email) }) : [];
      return stops.map(({ stoppedAt }) => ({ stoppedAt }));
    },
    fate: 'kept',
    keptFor: 'own-wish',
  },
];
