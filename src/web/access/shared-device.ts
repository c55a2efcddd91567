import type { FastifyReply, FastifyRequest } from 'fastify';
import { MINUTE } from '#libs/clock';

/** The cookie of a tablet that many people share: `<id>.<secret>`, see `src/accounts/kiosks`. */
export const SHARED_COOKIE = 'puertas.kiosco';

/** When somebody last did something there; server time in milliseconds. */
const SEEN_COOKIE = 'puertas.visto';

/** After so long without a sign of them a shared tablet goes back to its start: who left it, left. */
export const SHARED_IDLE = 3 * MINUTE;

/** After so long on the page of a certificate, too: the course is done. */
export const SHARED_FINISHED = MINUTE;

/** Whether the browser is a tablet that many people share. */
export const isShared = (request: Pick<FastifyRequest, 'cookies'>): boolean =>
  /^[0-9a-f-]{36}\.[\w-]{43}$/.test(request.cookies?.[SHARED_COOKIE] ?? '');

/** Whether whoever signed in at a shared tablet has left it. */
export function hasLeft(request: Pick<FastifyRequest, 'cookies'>, now: Date): boolean {
  const seen = request.cookies[SEEN_COOKIE] ?? '';
  return !/^\d{1,15}$/.test(seen) || Math.abs(now.getTime() - Number(seen)) >= SHARED_IDLE;
}

/** Notes that somebody is at a shared tablet. */
export function seenAt(request: FastifyRequest, now: Date, secure: boolean): string {
  return request.server.serializeCookie(SEEN_COOKIE, String(now.getTime()), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
  });
}

/** Takes away what the browser keeps of whoever was there; the tablet stays what it is. */
export function forgetPerson(request: FastifyRequest, reply: FastifyReply, secure: boolean): void {
  for (const name of Object.keys(request.cookies)) {
    if (name !== SHARED_COOKIE) void reply.setCookie(name, '', { path: '/', maxAge: 0, secure });
  }
}
