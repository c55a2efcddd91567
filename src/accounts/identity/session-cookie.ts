import { createHmac } from 'node:crypto';
import { fastifyCookie } from '@fastify/cookie';
import { isSame } from '#libs/constant-time';

/** The cookie of a session, as better-auth calls it under our prefix. */
const sessionCookie = 'puertas.session_token';

/**
 * The token of the session that a browser says is its own: what better-auth put into the cookie (better-call 1.x,
 * `signCookieValue`) is the token, a dot and the base64 HMAC-SHA256 of the token. Every page asks it, and better-auth's own
 * `getSession` takes several times as long as all that follows.
 * @param header the request's `Cookie`
 * @param secret with which better-auth signs
 * @returns null without the cookie, and with one that we did not sign
 */
export function sessionTokenIn(header: string | undefined, secret: string): string | null {
  const value = header && fastifyCookie.parse(header)[sessionCookie];
  if (!value) return null;
  const dot = value.lastIndexOf('.');
  const [token, signature] = [value.slice(0, Math.max(dot, 0)), Buffer.from(value.slice(dot + 1), 'base64')];
  const own = createHmac('sha256', secret).update(token).digest();
  return token !== '' && isSame(signature, own) ? token : null;
}
