import type { FastifyRequest } from 'fastify';
import type { Language } from '#templates/page';
import { notFound } from '../../web/index.js';
import { isMobilityLanguage } from './mobility.rules.js';

/** Where the pages for people in mobility stand, without a language. */
export const home = '/para-personas';

/** Others and the browser may keep a page for so long: what this device keeps for reading offline is fetched once. */
export const kept = { 'cache-control': 'public, max-age=300' };

/** The address says the language: a `?lang=` beside it must not be kept in a cookie. @throws Refused `not-found` */
export function speak(asked: string, request: FastifyRequest): Language {
  if (!isMobilityLanguage(asked)) throw notFound();
  request.language = asked;
  request.query = {};
  return asked;
}
