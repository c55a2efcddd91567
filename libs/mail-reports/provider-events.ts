import { addressIn } from './fields.js';
import { type Found, type MailReport, short, statusIn } from './found.js';
import { severityOf } from './severity.js';

/** An object of JSON of which nothing is known. */
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Reads a notice of Amazon SES, alone or wrapped by SNS, once or twice ("Contents of Amazon SES notifications", "… event publishing").
 * @returns null when the text is no such notice; no reports when it speaks of nothing that failed
 */
export function readProviderEvent(raw: string): MailReport[] | null {
  const begins = raw.indexOf('{');
  if (begins < 0 || begins > 200) return null;
  const event = unwrapped(raw.slice(begins), 3);
  return event && eventReports(event);
}

function unwrapped(raw: string, layers: number): Json | null {
  const value = parsed(raw);
  if (!isObject(value)) return null;
  if (value['notificationType'] !== undefined || value['eventType'] !== undefined) return value;
  return typeof value['Message'] === 'string' && layers > 0 ? unwrapped(value['Message'], layers - 1) : null;
}

/** A mail may say something below the notice. */
function parsed(raw: string): unknown {
  for (const part of [raw, raw.slice(0, raw.lastIndexOf('}') + 1), raw.split(/\n\s*--\s*\n/)[0]!]) {
    try {
      return JSON.parse(part) as unknown;
    } catch {
      continue;
    }
  }
  return null;
}

function eventReports(event: Json): MailReport[] {
  const kind = text(event['notificationType'] ?? event['eventType']).toLowerCase();
  const part = (name: string): Json => (isObject(event[name]) ? event[name] : {});
  const messageIds = messageIdsOf(part('mail'));
  const found =
    kind === 'bounce'
      ? bounces(part('bounce'))
      : kind === 'complaint'
        ? complaints(part('complaint'))
        : kind === 'deliverydelay'
          ? delays(part('deliveryDelay'))
          : [];
  return found.map((report) => ({ ...report, messageIds }));
}

const gone = ['noemail', 'suppressed', 'onaccountsuppressionlist'];
const passing = ['mailboxfull', 'messagetoolarge', 'contentrejected', 'attachmentrejected', 'customtimeoutexceeded'];

function bounces(bounce: Json): Found[] {
  const isForGood = text(bounce['bounceType']).toLowerCase() === 'permanent';
  const subtype = text(bounce['bounceSubType']);
  const is = (list: readonly string[]) => list.includes(subtype.toLowerCase());
  return objects(bounce['bouncedRecipients']).map((one) => {
    const said = reportOf(one, subtype);
    if (!isForGood || is(passing)) return { ...said, type: 'soft' };
    if (is(gone)) return { ...said, type: 'hard' };
    return { ...said, type: severityOf(said.status, said.diagnostic) ?? 'hard' };
  });
}

function delays(delay: Json): Found[] {
  const kind = text(delay['delayType']);
  return objects(delay['delayedRecipients']).map((one) => ({ ...reportOf(one, kind), type: 'soft' }));
}

function complaints(complaint: Json): Found[] {
  const kind = text(complaint['complaintFeedbackType']);
  if (kind === 'not-spam' || kind === 'auth-failure') return [];
  const diagnostic = short(`${kind || 'complaint'} ${text(complaint['userAgent'])}`);
  return objects(complaint['complainedRecipients']).map((one) => ({
    ...reportOf(one, ''),
    type: 'complaint',
    diagnostic,
  }));
}

/** @param kind in SES's words, `MailboxFull`: says why when the server's answer does not come along */
function reportOf(recipient: Json, kind: string): Pick<Found, 'recipient' | 'status' | 'diagnostic'> {
  const said = text(recipient['diagnosticCode']).replace(/^[\w-]+\s*;/, '');
  return {
    recipient: addressIn(text(recipient['emailAddress'])),
    status: statusIn(text(recipient['status'])),
    diagnostic: short(said || kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')),
  };
}

/** Our Message-ID stands in the head of the mail; SES gives it one of its own, too. */
function messageIdsOf(mail: Json): string[] {
  const common = isObject(mail['commonHeaders']) ? mail['commonHeaders'] : {};
  const headers = objects(mail['headers']).filter(({ name }) => text(name).toLowerCase() === 'message-id');
  const ids = [...headers.map(({ value }) => text(value)), text(common['messageId'])];
  return [...new Set(ids.flatMap((id) => id.match(/<[^<>\s]+@[^<>\s]+>/g) ?? []))].slice(0, 5);
}
