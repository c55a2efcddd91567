import { MINUTE } from '#libs/clock';

/** Rate limits of sending, for all processes together. */
export interface Pace {
  readonly perSecond: number;
  /** To the addresses of one domain. */
  readonly perDomainPerMinute: number;
}

/** A token bucket: each mail takes one token. */
export interface Bucket {
  readonly tokens: number;
  readonly at: Date;
}

/** How large a bucket is and how fast it fills. */
export interface Rate {
  readonly capacity: number;
  readonly perSecond: number;
}

/** Bucket capacity is two seconds' worth, to absorb scheduling jitter. */
export const BURST_SECONDS = 2;
export const rateOfAll = ({ perSecond }: Pace): Rate => ({ capacity: BURST_SECONDS * perSecond, perSecond });

/** Bucket capacity is ten seconds' worth; a domain's limit is per minute. */
export const DOMAIN_BURST_SECONDS = 10;
export const rateOfDomain = ({ perDomainPerMinute }: Pace): Rate => ({
  capacity: Math.max(1, Math.floor((perDomainPerMinute * DOMAIN_BURST_SECONDS) / 60)),
  perSecond: perDomainPerMinute / 60,
});

/** A bucket of an instant further ahead was written by a clock that ran ahead and was set back since. */
export const MAX_CLOCK_SKEW = 5 * MINUTE;

/** An older bucket is full again, whatever the pace: it need not be read. */
export const BUCKET_LIFETIME = 5 * MINUTE;

/** Tokens in a bucket now; a small step back of the clock changes nothing. */
export function tokensOf(bucket: Bucket | undefined, { capacity, perSecond }: Rate, now: Date): number {
  if (!bucket || bucket.at.getTime() > now.getTime() + MAX_CLOCK_SKEW) return capacity;
  const seconds = Math.max(0, now.getTime() - bucket.at.getTime()) / 1000;
  return Math.min(capacity, bucket.tokens + seconds * perSecond);
}

/** When a bucket with this content has a whole token again. */
export function nextTokenAt(tokens: number, { perSecond }: Rate, now: Date): Date {
  return new Date(now.getTime() + Math.ceil((Math.max(0, 1 - tokens) / perSecond) * 1000));
}

/** The domain of an address. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** The mails that may be sent now, in their order; when the first of the others may; the buckets after that. */
export function withinPace<M>(
  mails: readonly M[],
  buckets: ReadonlyMap<string, Bucket>,
  pace: Pace,
  now: Date,
  emailOf: (mail: M) => string,
): { go: M[]; next: Date | null; spent: Map<string, Bucket> } {
  const rates = { all: rateOfAll(pace), domain: rateOfDomain(pace) };
  const spent = new Map<string, Bucket>();
  const tokens = (key: string, rate: Rate) => tokensOf(spent.get(key) ?? buckets.get(key), rate, now);
  const go: M[] = [];
  const next: number[] = [];
  for (const mail of mails) {
    const keys = [[ALL, rates.all] as const, [domainOf(emailOf(mail)), rates.domain] as const];
    const short = keys.find(([key, rate]) => tokens(key, rate) < 1);
    if (short) {
      next.push(nextTokenAt(tokens(...short), short[1], now).getTime());
      continue;
    }
    for (const [key, rate] of keys) spent.set(key, { tokens: tokens(key, rate) - 1, at: now });
    go.push(mail);
  }
  return { go, next: next.length > 0 ? new Date(Math.min(...next)) : null, spent };
}

/** The key of the bucket for all mails; no domain has this name. */
export const ALL = '*';
