import { lookup, type LookupAddress } from 'node:dns';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './addresses.js';

/** What a receiver answered. */
export interface WebhookAnswer {
  readonly status: number;
  /** The beginning of it, as text. */
  readonly body: string;
}

/** A message that reached nobody; `message` says why, in words for a technician. */
export class WebhookFailure extends Error {
  override readonly name = 'WebhookFailure';
}

const longestUrl = 500;
const keptBytes = 1_000;

/** What is wrong with an address for webhooks, before anything is sent; null: nothing that can be seen. */
export function webhookUrlProblem(text: string, allowPrivate: boolean): 'url' | 'https' | 'private' | null {
  if (text.length > longestUrl || !URL.canParse(text)) return 'url';
  const url = new URL(text);
  if (url.username || url.password || url.hash) return 'url';
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:')) return 'https';
  return allowPrivate || isPublicName(hostOf(url)) ? null : 'private';
}

/**
 * Posts JSON. Redirects are not followed. Unless `allowPrivate`, the connection is made only to a public address: what
 * the name resolves to is looked at as part of connecting, so a name that changes in between gains nothing.
 * @throws WebhookFailure when there is no answer: refused, too slow, not public
 */
export function postWebhook(
  address: string,
  message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  options: { readonly allowPrivate: boolean; readonly millis?: number; readonly resolve?: typeof lookup },
): Promise<WebhookAnswer> {
  const problem = webhookUrlProblem(address, options.allowPrivate);
  if (problem)
    return Promise.reject(new WebhookFailure(problem === 'private' ? notPublic : `Not an address: ${problem}`));
  const url = new URL(address);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'PuertasAbiertas-Webhooks/1',
    ...message.headers,
  };
  const send = url.protocol === 'https:' ? secure : plain;
  const { allowPrivate, millis = 10_000 } = options;
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(new WebhookFailure(reasonOf(error), { cause: error }));
    const outgoing = send(
      url,
      {
        method: 'POST',
        agent: false,
        headers: { ...headers, 'content-length': Buffer.byteLength(message.body) },
        signal: AbortSignal.timeout(millis),
        ...(allowPrivate ? {} : { lookup: publicLookup(options.resolve ?? lookup) }),
      },
      (incoming) => {
        let kept = Buffer.alloc(0);
        const done = () => {
          resolve({ status: incoming.statusCode ?? 0, body: textOf(kept) });
          outgoing.destroy();
        };
        incoming.on('data', (chunk: Buffer) => {
          kept = Buffer.concat([kept, chunk]).subarray(0, keptBytes);
          // whoever answers without end is not listened to
          if (kept.length === keptBytes) done();
        });
        incoming.on('end', done);
        incoming.on('error', fail);
      },
    );
    outgoing.on('error', fail);
    outgoing.end(message.body);
  });
}

const notPublic = 'The address is not on the public internet';

/** Resolves a name, and refuses it when any of its addresses is not public. */
const publicLookup =
  (resolve: typeof lookup): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return done(error, '', 0);
      const [first] = found;
      if (!first || !found.every(({ address }) => isPublicAddress(address))) return done(new Error(notPublic), '', 0);
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
  };

const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');

/** An address in numbers must be public; a name must be one that the public can resolve. */
function isPublicName(host: string): boolean {
  if (isIP(host)) return isPublicAddress(host);
  return host.includes('.') && !/\.(localhost|local|internal|home\.arpa|onion)\.?$/i.test(host);
}

function reasonOf(error: Error & { code?: string }): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'No answer in time';
  return (error.code ? `${error.code}: ${error.message}` : error.message).slice(0, 300);
}

const textOf = (bytes: Buffer) => new TextDecoder().decode(bytes).replaceAll('\u0000', '');
