import type { ParsedMail, SimpleParserOptions } from 'mailparser';
import { complaintsIn, complaintsWithout } from './complaints.js';
import { addressIn, messageIdsIn, recipientGroups } from './fields.js';
import { type Found, type MailReport, short, statusIn } from './found.js';
import { failuresInWords } from './own-words.js';
import { readProviderEvent } from './provider-events.js';
import { judge } from './severity.js';

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

/**
 * Reads a whole mail from its bytes (the first of them suffice), or a notice of a provider in JSON, alone or as the text of a mail;
 * never throws for what is in it.
 */
export async function readReturnedMail(raw: Uint8Array): Promise<ReturnedMail> {
  const event = readJson(raw);
  if (event) return { subject: '', reports: event };
  const mail = await parsed(raw);
  if (!mail) return { subject: '', reports: [] };
  const subject = mail.subject ?? '';
  const told = readProviderEvent(mail.text ?? '');
  if (told) return { subject, reports: told };
  const part = (...types: string[]) =>
    mail.attachments.filter(({ contentType }) => types.includes(contentType)).map(({ content }) => content.toString());
  const attached = part(...returnedTypes);
  const returned = attached.length > 0 ? attached : embeddedIn(raw);
  const text = mail.text ?? '';
  const messageIds = [
    ...new Set([...returned, text].flatMap(messageIdsIn).concat(idsOf(mail.inReplyTo), idsOf(mail.references))),
  ].slice(0, 5);
  const complaint = part('message/feedback-report');
  const status = part('message/delivery-status', 'message/global-delivery-status');
  const read = part('message/disposition-notification', 'message/global-disposition-notification');
  const found =
    complaint.length > 0
      ? complaintsIn(complaint.join('\n\n'), returned)
      : status.length > 0
        ? failuresIn(status.join('\n\n'), mail)
        : // that a mail was read, or deleted unread, is no failure
          read.length > 0
          ? []
          : withoutReport(mail, returned);
  return { subject, reports: found.map((report) => ({ ...report, messageIds })) };
}

const returnedTypes = [
  'message/rfc822',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'text/rfc822',
  'message/global',
  'message/global-headers',
];

/** A mail that comes back within the text (`Content-Disposition: inline`) is no attachment to the parser. */
function embeddedIn(raw: Uint8Array): string[] {
  const text = Buffer.from(raw).toString().replaceAll('\r\n', '\n');
  const [, begins] = text.split(/^content-type:[ \t]*message\/(?:rfc822|global)\b/im);
  const at = begins?.indexOf('\n\n') ?? -1;
  return at < 0 ? [] : [begins!.slice(at + 2)];
}

function withoutReport(mail: ParsedMail, returned: readonly string[]): Found[] {
  const complaints = complaintsWithout(mail, returned);
  return complaints.length > 0 ? complaints : failuresInWords(mail);
}

function readJson(raw: Uint8Array): MailReport[] | null {
  const begins = Buffer.from(raw.subarray(0, 200)).toString().trimStart();
  return begins.startsWith('{') ? readProviderEvent(Buffer.from(raw).toString()) : null;
}

/** Null for what no parser can read: whoever wrote it reports nothing, and must not keep others from being heard. */
async function parsed(raw: Uint8Array): Promise<ParsedMail | null> {
  const { simpleParser } = await import('mailparser');
  return simpleParser(Buffer.from(raw), options).catch(() => null);
}

const idsOf = (header: string | string[] | undefined) =>
  [header ?? []].flat().flatMap((text) => text.match(/<[^<>\s]+>/g) ?? []);

/** Of these the mail reached its server or reader, or would have. */
const arriving = /^(?:delivered|relayed|expanded|deliverable|delivered-to|displayed|processed)/;

/** One for each recipient whom the mail did not reach, or not yet. */
function failuresIn(report: string, mail: ParsedMail): Found[] {
  let words: Found[] | null = null;
  return recipientGroups(report).flatMap((fields): Found[] => {
    const first = (name: string) => fields.get(name)?.[0];
    const recipient = addressIn(first('final-recipient')) ?? addressIn(first('original-recipient'));
    const action = first('action')?.toLowerCase() ?? 'failed';
    const status = statusIn(first('status') ?? '');
    const answers = fields.get('diagnostic-code') ?? [];
    const diagnostic = short(answers.map((answer) => answer.replace(/^[\w-]+\s*;/, '')).join(' '));
    const says = recipient !== null || fields.has('action') || fields.has('status');
    if (!says || arriving.test(action) || (status?.startsWith('2') && !action.startsWith('fail'))) return [];
    const judged = judge(status, diagnostic);
    if (action.startsWith('delay')) return [{ type: 'soft', recipient, status, diagnostic }];
    const isVague = !judged || (/^[245]\.0\.0$/.test(status ?? '') && diagnostic === '');
    if (isVague) {
      // what the fields leave out may stand in the words that come with them
      words ??= failuresInWords(mail);
      const said = words.find((one) => one.recipient === recipient) ?? (words.length === 1 ? words[0] : undefined);
      if (said) return [{ type: said.type, recipient, status: status ?? said.status, diagnostic: said.diagnostic }];
    }
    return [{ type: judged?.type ?? 'soft', recipient, status, diagnostic }];
  });
}
