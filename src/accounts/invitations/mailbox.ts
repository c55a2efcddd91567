import { createHash, createHmac } from 'node:crypto';
import { isSame } from '#libs/constant-time';
import { mailboxAddress } from './invitation.rules.js';

/** Names a mailbox without telling its address: SHA-256, base64url. */
export const mailboxOf = (email: string): string =>
  createHash('sha256').update(mailboxAddress(email)).digest('base64url');

/**
 * What a mail's link carries with which its reader says that they want no more invitations: it names the mailbox, is
 * signed, and never expires, because an old mail must do as well as the newest.
 */
export const stopToken = (secret: string, mailbox: string): string => `${mailbox}.${signature(secret, mailbox)}`;

/** The mailbox of a `stopToken`; null for anything else. */
export function stoppedMailbox(secret: string, token: string): string | null {
  const [mailbox = '', signed = '', ...others] = token.split('.');
  return others.length === 0 && isSame(signed, signature(secret, mailbox)) ? mailbox : null;
}

const signature = (secret: string, mailbox: string): string =>
  createHmac('sha256', `stop-invitations:${secret}`).update(mailbox).digest('base64url');
