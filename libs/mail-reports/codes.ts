/**
 * Why a mail was not taken. About the address: `address`. About us: `sender` (our address or domain is not liked),
 * `authentication` (SPF, DKIM, DMARC, encryption), `reputation` (our server is on a list), `rate` (we send too fast), `relay` (the server
 * asked does not send on for us), `protocol` (what was said to it). About this mail: `content`, `size`. What may pass: `mailbox-full`,
 * `policy`, `system` (the receiver is broken or moves), `expired` (time ran out). `unknown`: the server does not say.
 */
export type Reason =
  | 'address'
  | 'mailbox-full'
  | 'policy'
  | 'reputation'
  | 'authentication'
  | 'sender'
  | 'content'
  | 'size'
  | 'rate'
  | 'relay'
  | 'protocol'
  | 'system'
  | 'expired'
  | 'unknown';

/**
 * Enhanced status codes, subject and detail: RFC 3463 and the registry of RFC 5248 (IANA, "SMTP Enhanced Status Codes"); of three digits
 * and some of two: those of Exchange Online ("Email non-delivery reports and SMTP errors in Exchange Online").
 */
// 7.13 has no entry: it speaks of the account that signs in, and servers say it of a recipient's too: their words tell
const details: Readonly<Record<string, Reason>> = {
  '1.7': 'sender',
  '1.8': 'sender',
  '1.9': 'system',
  '1.20': 'content',
  '1.90': 'rate',
  '2.0': 'system',
  '2.1': 'address',
  '2.2': 'mailbox-full',
  '2.3': 'size',
  '2.4': 'system',
  '2.14': 'system',
  '2.121': 'rate',
  '2.122': 'rate',
  '3.1': 'system',
  '3.4': 'size',
  '4.4': 'address',
  '4.7': 'expired',
  '4.300': 'expired',
  '4.310': 'address',
  '4.316': 'expired',
  '5.3': 'rate',
  '6.7': 'content',
  '6.9': 'content',
  '7.3': 'authentication',
  '7.4': 'authentication',
  '7.5': 'authentication',
  '7.8': 'authentication',
  '7.9': 'policy',
  '7.10': 'authentication',
  '7.11': 'authentication',
  '7.15': 'policy',
  '7.16': 'size',
  // the mailbox or the domain has had another owner since (RFC 7293): whom we wrote to is no longer there
  '7.17': 'address',
  '7.18': 'address',
  '7.19': 'policy',
  '7.20': 'authentication',
  '7.21': 'authentication',
  '7.22': 'authentication',
  '7.23': 'authentication',
  '7.24': 'authentication',
  '7.25': 'reputation',
  '7.26': 'authentication',
  '7.27': 'sender',
  '7.28': 'rate',
  '7.29': 'authentication',
  '7.30': 'authentication',
  '7.54': 'relay',
  '7.57': 'relay',
  '7.64': 'relay',
  '7.232': 'rate',
  '7.233': 'rate',
  '7.501': 'reputation',
  '7.502': 'reputation',
  '7.503': 'reputation',
  '7.506': 'protocol',
  '7.508': 'rate',
  '7.509': 'authentication',
  '7.511': 'reputation',
  '7.512': 'content',
  '7.513': 'reputation',
  '7.515': 'authentication',
  '7.703': 'reputation',
  '7.705': 'rate',
  '7.708': 'reputation',
  '7.750': 'sender',
};

/** Of what a code speaks whose detail has no entry. */
const subjects: readonly Reason[] = [
  'unknown',
  'address',
  'system',
  'system',
  'system',
  'protocol',
  'content',
  'policy',
];

/** One code in an answer; `firm` unless it only says in general what others say better. */
export interface Code {
  readonly kind: 2 | 4 | 5;
  /** Subject and detail (`1.1`), or the three digits. */
  readonly code: string;
  readonly reason: Reason;
  readonly firm: boolean;
}

// not a part of an address of a network, a version or a date; the sentence may end after it
const enhanced = /(?<![\d.])([245])\.([0-7])\.(\d{1,3})(?!\d|\.\d)/g;
const ipBanned = (detail: number) => detail >= 606 && detail <= 649;

/** Every enhanced status code in a text, in its order. */
export function enhancedCodesIn(text: string): Code[] {
  return [...text.matchAll(enhanced)].map(([, kind, subject, detail]) => {
    const known = details[`${subject}.${Number(detail)}`];
    const banned = subject === '7' && ipBanned(Number(detail)) ? ('reputation' as const) : undefined;
    const reason = known ?? banned ?? subjects[Number(subject)]!;
    return {
      kind: Number(kind) as Code['kind'],
      code: `${subject}.${Number(detail)}`,
      reason,
      firm: known !== undefined || banned !== undefined || subject === '1',
    };
  });
}

// at the beginning of what a server says: after a line, a colon or a bracket, or before an enhanced code
const basic =
  /(?:^|[\n>:;,("'«=]\s*|said:?\s+|\s(?=\d{3}[ -][245]\.\d{1,3}\.\d)|\s(?=\d{3}-))([245]\d\d)(?=[\s.:;,)-]|$)(?!\.\d)/gim;

const basics: Readonly<Record<string, Reason>> = {
  '450': 'unknown',
  '500': 'protocol',
  '501': 'protocol',
  '502': 'protocol',
  '503': 'protocol',
  '504': 'protocol',
  '521': 'policy',
  '523': 'size',
  '530': 'authentication',
  '534': 'authentication',
  '535': 'authentication',
  '538': 'authentication',
  '541': 'policy',
  '552': 'mailbox-full',
  '556': 'address',
};

/** Every code of three digits in a text (RFC 5321, 4.2.3), in its order; most only say whether to try again. */
export function basicCodesIn(text: string): Code[] {
  return [...text.matchAll(basic)].map(([, code]) => ({
    kind: Number(code![0]) as Code['kind'],
    code: code!,
    reason: basics[code!] ?? 'unknown',
    firm: code === '556',
  }));
}
