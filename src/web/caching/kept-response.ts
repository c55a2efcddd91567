import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ENTRY_OVERHEAD_BYTES, isCompressed, MAX_HEADER_SETS } from './response-cache.rules.js';
import { SplicedGzip } from './spliced-gzip.js';
import { fitsOne } from './validators.rules.js';

/** The part of a response that says when it was asked for; all else holds longer. */
export interface Moment {
  /** As the page shows it, such as "10:42". */
  text(this: void, now: Date): string;
  /** As the entity tag has it. */
  tag(this: void, now: Date): string;
}

/** How long a response may be served from the cache. */
export interface Validity {
  /** When it expires by itself: the day that it names is over. */
  readonly until: Date;
  /** Whether its data are unchanged; asked at each use. */
  unchanged(this: void): boolean;
  /** Changes from minute to minute; stands once in the text and once in the entity tag. */
  readonly moment?: Moment;
}

type Headers = Record<string, number | string | string[] | undefined>;

// Headers of one response that do not hold for the next.
const own = new Set(['x-request-id', 'date', 'connection', 'keep-alive', 'content-length']);

/** Names and values by turns, as `writeHead` takes them: to copy and write an object of as many costs twice as much. */
type FlatHeaders = readonly string[];

/** Sets of headers that responses have in common: kept once, for they weigh more than many a body. */
const sets = new Map<string, FlatHeaders>();

function shared(headers: Headers): FlatHeaders {
  const flat = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().flatMap((one) => [name, String(one)]),
  );
  const key = JSON.stringify(flat);
  const known = sets.get(key);
  if (known) return known;
  if (sets.size >= MAX_HEADER_SETS) sets.clear();
  sets.set(key, flat);
  return flat;
}

/** A public response of 200, compressed, with all its headers. */
export class KeptResponse {
  readonly size: number;
  private readonly headers: FlatHeaders;
  private bytes: Buffer;
  private etag: string | null;
  private readonly zipped: boolean;
  private readonly spliced: { body: SplicedGzip; etag: [string, string]; moment: Moment } | null;
  /** The moment that `bytes` and `etag` say. */
  private said: string;

  /** @param now when it was made */
  constructor(
    readonly route: string,
    readonly validity: Validity,
    headers: Headers,
    payload: string | Buffer,
    now: Date,
  ) {
    const plain = Buffer.from(payload);
    this.zipped = isCompressed(plain.length, String(headers['content-type']));
    const { etag, ...kept } = Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name)));
    if (this.zipped) kept['vary'] = [kept['vary'], 'accept-encoding'].filter(Boolean).join(', ');
    this.headers = shared(kept);
    this.etag = typeof etag === 'string' ? etag : null;
    this.said = validity.moment?.tag(now) ?? '';
    this.spliced = this.zipped ? splicedBy(validity.moment, plain, this.etag, now) : null;
    this.bytes = this.spliced?.body.bytes ?? (this.zipped ? gzipSync(plain) : plain);
    this.size = this.bytes.length + ENTRY_OVERHEAD_BYTES;
  }

  /** Whether it may still be served. A moment that stands elsewhere in the text too lasts as long as it is true. */
  isFresh(now: Date): boolean {
    const { until, unchanged, moment } = this.validity;
    if (now >= until || !unchanged()) return false;
    return !moment || this.spliced !== null || moment.tag(now) === this.said;
  }

  /** Answers with it, or with 304 to whom has it. */
  send(asked: IncomingHttpHeaders, raw: ServerResponse, requestId: string, now: Date): void {
    this.tell(now);
    const given = [...this.headers, 'x-request-id', requestId];
    if (this.etag !== null) {
      given.push('etag', this.etag);
      if (fitsOne(asked['if-none-match'], this.etag)) {
        raw.writeHead(304, given).end();
        return;
      }
    }
    const takesZip = this.zipped && /\bgzip\b/.test(String(asked['accept-encoding'] ?? ''));
    const bytes = this.zipped && !takesZip ? gunzipSync(this.bytes) : this.bytes;
    if (takesZip) given.push('content-encoding', 'gzip');
    given.push('content-length', String(bytes.length));
    raw.writeHead(200, given).end(bytes);
  }

  private tell(now: Date): void {
    if (!this.spliced) return;
    const { body, etag, moment } = this.spliced;
    const said = moment.tag(now);
    if (said === this.said) return;
    body.change(Buffer.from(moment.text(now)));
    this.bytes = body.bytes;
    this.etag = etag.join(said);
    this.said = said;
  }
}

/** Cut at its moment; null when that stands in the text or in the tag more than once, or not at all. */
function splicedBy(moment: Moment | undefined, plain: Buffer, etag: string | null, now: Date) {
  if (!moment || etag === null) return null;
  const sides = plain.toString().split(moment.text(now));
  const tagSides = etag.split(moment.tag(now));
  if (sides.length !== 2 || tagSides.length !== 2) return null;
  const [head, tail] = sides.map((side) => Buffer.from(side));
  const body = new SplicedGzip(head!, Buffer.from(moment.text(now)), tail!);
  return { body, etag: tagSides as [string, string], moment };
}
