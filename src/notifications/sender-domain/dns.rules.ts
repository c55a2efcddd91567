/**
 * `good`: published as it should be. `missing`: not published. `different`: published, but with a `problem`.
 * `unknown`: no answer from the DNS. `unset`: the settings lack what should be published.
 */
export type DnsState = 'good' | 'missing' | 'different' | 'unknown' | 'unset';

/** What is wrong with a published record. */
export type DnsProblem =
  | 'several'
  | 'spf-open'
  | 'spf-no-end'
  | 'spf-many'
  | 'dkim-other'
  | 'dkim-revoked'
  | 'dmarc-policy';

/** A record that receivers look up: what it should be, and what they find. */
export interface DnsAdvice {
  readonly kind: 'spf' | 'dkim' | 'dmarc';
  readonly name: string;
  /** What to publish; null while the settings are incomplete. */
  readonly value: string | null;
  readonly state: DnsState;
  readonly problem: DnsProblem | null;
  readonly found: readonly string[];
}

/** The records at a name; null without an answer. */
export type Found = readonly string[] | null;

type Verdict = Pick<DnsAdvice, 'state' | 'problem' | 'found'>;

const verdict = (state: DnsState, found: readonly string[], problem: DnsProblem | null = null): Verdict => ({
  state,
  problem,
  found,
});

/** The SPF record for mails that are sent through this server. */
export const spfFor = (server: string | null): string => `v=spf1 ${server ? `a:${server}` : 'mx'} ~all`;

/** More terms with look-ups make receivers ignore the record (RFC 7208, 4.6.4). */
export const MAX_SPF_LOOKUPS = 10;

/** How long the DNS is asked: milliseconds for each of so many tries. */
export const DNS_PATIENCE = { timeout: 2_000, tries: 2 } as const;

/** Judges SPF (RFC 7208): one record that ends with a refusal, does not allow everyone, and needs few look-ups. */
export function judgeSpf(found: Found): Verdict {
  if (found === null) return verdict('unknown', []);
  const records = found.filter((text) => /^v=spf1(\s|$)/i.test(text));
  const [record, ...others] = records;
  if (!record) return verdict('missing', []);
  if (others.length > 0) return verdict('different', records, 'several');
  const terms = record.toLowerCase().split(/\s+/).slice(1);
  if (terms.some((term) => term === 'all' || term === '+all')) return verdict('different', records, 'spf-open');
  if (!terms.some((term) => /^[-~?]all$|^redirect=/.test(term))) return verdict('different', records, 'spf-no-end');
  const lookups = terms.filter((term) => /^[-~?+]?(include:|a([:/]|$)|mx([:/]|$)|ptr|exists:)|^redirect=/.test(term));
  return lookups.length > MAX_SPF_LOOKUPS ? verdict('different', records, 'spf-many') : verdict('good', records);
}

/** Judges the record of a DKIM key (RFC 6376, 3.6.1) against the expected one. */
export function judgeDkim(found: Found, value: string): Verdict {
  if (found === null) return verdict('unknown', []);
  const keys = found.filter((text) => /(^|;)\s*p=/.test(text));
  if (keys.length === 0) return verdict('missing', []);
  if (keys.length > 1) return verdict('different', keys, 'several');
  const published = keyIn(keys[0]!);
  if (published === '') return verdict('different', keys, 'dkim-revoked');
  return published === keyIn(value) ? verdict('good', keys) : verdict('different', keys, 'dkim-other');
}

const keyIn = (record: string) => /(?:^|;)\s*p=([^;]*)/.exec(record)?.[1]?.replaceAll(/\s/g, '') ?? '';

/** Names that may hold the DMARC policy of a domain, its own first (RFC 7489, 6.6.3; two labels at least). */
export function dmarcNames(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, at) => `_dmarc.${labels.slice(at).join('.')}`);
}

/**
 * Judges DMARC.
 * @param own records of the domain's own name; @param above records of the first name above it that has any
 */
export function judgeDmarc(own: Found, above: Found): Verdict {
  if (own === null) return verdict('unknown', []);
  const isPolicy = (text: string) => /^v=DMARC1\s*(;|$)/i.test(text);
  const mine = own.filter(isPolicy);
  if (mine.length > 1) return verdict('different', mine, 'several');
  const inherited = mine.length === 0 ? (above ?? []).filter(isPolicy) : mine;
  const [record] = inherited;
  if (!record) return above === null ? verdict('unknown', []) : verdict('missing', []);
  if (!/;\s*p\s*=\s*(none|quarantine|reject)\s*(;|$)/i.test(record)) {
    return verdict('different', inherited, 'dmarc-policy');
  }
  return verdict('good', inherited);
}
