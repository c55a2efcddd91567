import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isStorable, storable } from '#libs/storable';
import { notFound, Refused } from '../refused.js';

const badRequest = () => new Refused('bad-request', { status: 400 });

const NUL = /%00|\u0000/;

/** A route that says itself what is wrong with a text in its path, whatever it is made of, and asks the database for none such. */
export const ReadsAnyText = () => RouteConfig({ readsAnyText: true });

const readsAnyText = ({ routeOptions }: FastifyRequest) =>
  (routeOptions.config as { readsAnyText?: boolean } | undefined)?.readsAnyText === true;

/**
 * Refuses what no part of the product can store: a path with U+0000 leads nowhere (404); a query with it, and JSON with
 * it or with half a surrogate pair, get a 400. Forms are forgiven: what cannot be stored is taken out, since a person pasted it.
 */
export function guardInput(server: FastifyInstance): void {
  server.addHook('onRequest', async (request) => {
    const [path = '', query = ''] = request.url.split('?', 2);
    if (NUL.test(path) && !readsAnyText(request)) throw notFound();
    if (NUL.test(query)) throw badRequest();
    // what has no body is encoded in no way, whatever it says
    if (request.method === 'GET') delete request.headers['content-encoding'];
  });
  server.addHook('preValidation', async (request) => {
    if (isForm(request)) request.body = cleaned(request.body as Record<string, unknown>);
    else if (!holdsStorable(request.body)) throw badRequest();
  });
}

const isForm = ({ headers, body }: FastifyRequest) =>
  typeof body === 'object' &&
  body !== null &&
  (headers['content-type'] ?? '').toLowerCase().startsWith('application/x-www-form-urlencoded');

function cleaned(form: Record<string, unknown>): Record<string, unknown> {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return storable(value);
    return Array.isArray(value) ? value.map(clean) : value;
  };
  // a password is never stored as it is
  const entries = Object.entries(form).map(([name, value]) => [name, /password/i.test(name) ? value : clean(value)]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function holdsStorable(body: unknown): boolean {
  const waiting: unknown[] = [body];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && !isStorable(value)) return false;
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
    if (!Array.isArray(value) && !Object.keys(value).every(isStorable)) return false;
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return true;
}

/**
 * Reads a multipart form with `read`.
 * @throws Refused 400 for a form that is no multipart, is cut off or breaks a limit: busboy says so with errors of any kind
 */
export async function readMultipart<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { statusCode } = error as { statusCode?: unknown };
    if (error instanceof Refused || statusCode === 413) throw error;
    throw badRequest();
  }
}
