import type { ParsedMail, SimpleParserOptions } from 'mailparser';
import { addressIn, fieldGroups, type Fields, messageIdsIn } from './fields.js';
import { type ReportType, severityOf } from './severity.js';

/** What became of one mail to one person. */
export interface MailReport {
  readonly type: ReportType;
  /** In lower case; null: the report does not say. */
  readonly recipient: string | null;
  /** Which mail it was, the likeliest first: `<…@…>`. */
  readonly messageIds: readonly string[];
  /** `5.1.1`; null: not said. */
  readonly status: string | null;
  /** What the server wrote, at most 500 characters. */
  readonly diagnostic: string;
}

/** A mail that came back or was written to us. */
export interface ReturnedMail {
  readonly subject: string;
  /** None: it reports nothing, as an automatic answer or a letter. */
  readonly reports: readonly MailReport[];
}

const options: SimpleParserOptions & { keepDeliveryStatus: boolean } = {
  keepDeliveryStatus: true,
  skipHtmlToText: false,
  skipImageLinks: true,
  skipTextToHtml: true,
  maxHtmlLengthToParse: 200_000,
};

/** Reads a whole mail from its bytes (the first of them suffice); never throws for what is in it. */
export async function readReturnedMail(raw: Uint8Array): Promise<ReturnedMail> {
  const mail = await parsed(raw);
  if (!mail) return { subject: '', reports: [] };
  const part = (...types: string[]) =>
    mail.attachments.filter(({ contentType }) => types.includes(contentType)).map(({ content }) => content.toString());
  const returned = part('message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers', 'message/global');
  const text = mail.text ?? '';
  const messageIds = [
    ...new Set([...returned, text].flatMap(messageIdsIn).concat(idsOf(mail.inReplyTo), idsOf(mail.references))),
  ].slice(0, 5);
  const complaint = part('message/feedback-report')[0];
  const status = part('message/delivery-status', 'message/global-delivery-status')[0];
  const found = complaint
    ? complaintIn(fieldGroups(complaint), returned)
    : status
      ? failuresIn(fieldGroups(status))
      : failureInWords(mail, text);
  return { subject: mail.subject ?? '', reports: found.map((report) => ({ ...report, messageIds })) };
}

/** Null for what no parser can read: whoever wrote it reports nothing, and must not keep others from being heard. */
async function parsed(raw: Uint8Array): Promise<ParsedMail | null> {
  const { simpleParser } = await import('mailparser');
  return simpleParser(Buffer.from(raw), options).catch(() => null);
}

type Found = Omit<MailReport, 'messageIds'>;

const short = (text: string) => text.replaceAll(/\s+/g, ' ').trim().slice(0, 500);
const idsOf = (header: string | string[] | undefined) =>
  [header ?? []].flat().flatMap((text) => text.match(/<[^<>\s]+>/g) ?? []);

/** One for each recipient whom the mail did not reach, or not yet. */
function failuresIn(groups: readonly Fields[]): Found[] {
  return groups.flatMap((fields) => {
    const first = (name: string) => fields.get(name)?.[0];
    const recipient = addressIn(first('final-recipient')) ?? addressIn(first('original-recipient'));
    const action = first('action')?.toLowerCase() ?? 'failed';
    const status = /[245]\.\d{1,3}\.\d{1,3}/.exec(first('status') ?? '')?.[0] ?? null;
    const diagnostic = short((first('diagnostic-code') ?? '').replace(/^[\w-]+\s*;/, ''));
    const says = recipient !== null || fields.has('action') || fields.has('status');
    if (!says || ['delivered', 'relayed', 'expanded'].includes(action)) return [];
    const type = action === 'delayed' ? 'soft' : (severityOf(status, diagnostic) ?? 'soft');
    return [{ type, recipient, status, diagnostic }];
  });
}

// who reports a failed signature, or that it was no spam after all, does not complain
const complaints = ['abuse', 'fraud', 'virus', 'opt-out', 'opt-out-list', 'miscategorized'];

function complaintIn(groups: readonly Fields[], returned: readonly string[]): Found[] {
  const fields = new Map(groups.flatMap((group) => [...group]));
  const kind = fields.get('feedback-type')?.[0]?.toLowerCase() ?? '';
  if (!complaints.includes(kind)) return [];
  const original = returned.map((text) => fieldGroups(text)[0]?.get('to')?.[0])[0];
  const named = fields.get('original-rcpt-to')?.[0] ?? fields.get('removal-recipient')?.[0] ?? original;
  const agent = fields.get('user-agent')?.[0] ?? '';
  return [{ type: 'complaint', recipient: addressIn(named), status: null, diagnostic: short(`${kind} ${agent}`) }];
}

const system = /^(mailer-daemon|postmaster|mail delivery|no-?reply)/i;
const failing =
  /undeliver|deliver|returned mail|failure notice|mail system error|no se (pudo|puede) entregar|devuelto|no entregado/i;

/** A server's report in its own words: only of a server, and only when it names a code or who was not reached. */
function failureInWords(mail: ParsedMail, text: string): Found[] {
  const named = headerText(mail, 'x-failed-recipients');
  const sender = mail.from?.value[0];
  const fromServer = system.test(sender?.address ?? '') || headerText(mail, 'return-path') === '<>';
  if (!named && !(fromServer && failing.test(`${mail.subject ?? ''} ${sender?.name ?? ''}`))) return [];
  // the returned mail, whose words are ours, comes after a line like this
  const [words = ''] = text.split(/^-{2,}.*(?:copy|original|message|mensaje)|^(?:received|return-path): /im);
  const status = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(words)?.[0] ?? null;
  const type = severityOf(status, words) ?? (named ? 'soft' : null);
  if (!type) return [];
  const line = words.split('\n').find((one) => /(?<![\d.])[45]\d\d[\s-]|[45]\.\d{1,3}\.\d{1,3}/.test(one)) ?? words;
  const recipients = named ? named.split(',').map(addressIn) : [addressIn(words)];
  return recipients.map((recipient) => ({ type, recipient, status, diagnostic: short(line) }));
}

function headerText(mail: ParsedMail, name: string): string {
  const line = mail.headerLines.find(({ key }) => key === name)?.line ?? '';
  return line.slice(line.indexOf(':') + 1).trim();
}
