import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Language } from '#templates/page';
import { localeOf } from './request.js';

/** Languages that the interface does not have: nobody can have chosen them before. */
const further: readonly Language[] = ['fr', 'ht'];

/**
 * The language of a page that exists in more than the interface does: `?lang=`, then the reader's choice, then what their
 * browser prefers if that is a language that the interface lacks; else that of the interface.
 */
export function pageLanguageOf(request: FastifyRequest): Language {
  const asked = (request.query as Record<string, unknown> | undefined)?.['lang'];
  const chosen = [asked, request.cookies?.['lang']].find((one) => typeof one === 'string' && isLanguage(one));
  if (chosen !== undefined) return further.find((one) => one === chosen) ?? localeOf(request);
  const [first = ''] = (request.headers['accept-language'] ?? '').split(',');
  const preferred = first.trim().slice(0, 2).toLowerCase();
  return further.find((one) => one === preferred) ?? localeOf(request);
}

const isLanguage = (text: string) => text === 'es' || text === 'en' || further.some((one) => one === text);

/**
 * Parameter decorator: the language in which the request is answered, its refusals too. For routes whose pages exist in
 * French and Haitian Creole.
 */
export const PageLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return (request.language = pageLanguageOf(request));
});
export type PageLanguage = Language;
