/** How fast mails may leave, all processes together. */
export interface Pace {
  readonly perSecond: number;
  /** To the addresses of one domain. */
  readonly perDomainPerMinute: number;
}

/** A bucket of tokens, one for each mail, that fills by itself. */
export interface Bucket {
  readonly tokens: number;
  readonly at: Date;
}

/** How a bucket fills. */
export interface Rate {
  readonly capacity: number;
  readonly perSecond: number;
}

/** A second's worth may go at once, and another because whoever looks is late by a moment. */
export const rateOfAll = ({ perSecond }: Pace): Rate => ({ capacity: 2 * perSecond, perSecond });

/** Ten seconds' worth may go at once. */
export const rateOfDomain = ({ perDomainPerMinute: minute }: Pace): Rate => ({
  capacity: Math.max(1, Math.floor(minute / 6)),
  perSecond: minute / 60,
});

/** A clock that was set back further than this had run ahead: what it wrote down counts no more. */
const AHEAD = 5 * 60_000;

/** What is in a bucket now; a clock that went back a little empties and fills nothing. */
export function tokensOf(bucket: Bucket | undefined, { capacity, perSecond }: Rate, now: Date): number {
  if (!bucket || bucket.at.getTime() > now.getTime() + AHEAD) return capacity;
  const seconds = Math.max(0, now.getTime() - bucket.at.getTime()) / 1000;
  return Math.min(capacity, bucket.tokens + seconds * perSecond);
}

/** When a bucket that holds so much has a whole token again. */
export function nextTokenAt(tokens: number, { perSecond }: Rate, now: Date): Date {
  return new Date(now.getTime() + Math.ceil((Math.max(0, 1 - tokens) / perSecond) * 1000));
}

/** The part of an address that says whose mail server takes the mail. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** The mails that may leave now, in their order; and when the first of those left behind may. */
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

/** The bucket of all mails; no domain is called so. */
export const ALL = '*';
