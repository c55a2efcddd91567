import { createHmac } from 'node:crypto';
import { isSame } from '#libs/constant-time';
import { isId } from '#libs/ids';

/** What a mail's link carries: which request, signed, so that nothing stored opens it. */
export const requestToken = (secret: string, id: string): string => `${id}.${signature(secret, id)}`;

/** The id in a `requestToken`; null for anything else. */
export function requestIn(secret: string, token: string): string | null {
  const [id = '', signed = '', ...others] = token.split('.');
  return isId(id) && others.length === 0 && isSame(signed, signature(secret, id)) ? id : null;
}

const signature = (secret: string, id: string): string =>
  createHmac('sha256', `privacy-request:${secret}`).update(id).digest('base64url');
