import type { FastifyRequest } from 'fastify';
import type { Language } from '#templates/page';
import type { Viewer } from './viewer.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends the request, once the access guard has run. */
    viewer: Viewer | null;
    /** In which the request is answered, where `PageLanguage` says so; null: in the language of the interface. */
    language: Language | null;
  }
}

/** Whether the request speaks JSON rather than pages. */
export const isApi = (request: FastifyRequest) =>
  request.url.startsWith('/api/') || request.url.startsWith('/.well-known/');

export type Locale = 'es' | 'en';
const isLocale = (text: unknown): text is Locale => text === 'es' || text === 'en';

/**
 * The language of the answer: `?lang=`, then the reader's choice, then their account's; an API caller's
 * Accept-Language; Spanish otherwise.
 */
export function localeOf(request: FastifyRequest): Locale {
  const asked = (request.query as Record<string, unknown> | undefined)?.['lang'];
  if (isLocale(asked)) return asked;
  const chosen = request.cookies?.['lang'];
  if (isLocale(chosen)) return chosen;
  if (request.viewer) return request.viewer.locale;
  const accepted = isApi(request) ? request.headers['accept-language']?.slice(0, 2).toLowerCase() : undefined;
  return isLocale(accepted) ? accepted : 'es';
}

/** A path of this site to go back to, or `fallback`: never another site, never a protocol. */
export function safePath(text: unknown, fallback: string): string {
  if (typeof text !== 'string' || !/^\/(?![/\\])/.test(text) || /[\u0000-\u001f\\]/.test(text)) return fallback;
  return text;
}

/**
 * Where a page that answers a form can be opened with GET: at its own address, if that has a page, else where the form was.
 * Null: the page is opened at its own address anyway.
 */
export function reopenedAt(request: FastifyRequest, publicUrl: string): string | null {
  const { url } = request.routeOptions;
  if (request.method === 'GET' || url === undefined || request.server.hasRoute({ method: 'GET', url })) return null;
  const referer = request.headers.referer ?? '';
  if (!URL.canParse(referer)) return '/';
  const { origin, host, pathname, search } = new URL(referer);
  return origin === publicUrl || host === request.headers.host ? pathname + search : '/';
}
