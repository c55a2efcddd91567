import { domainToASCII } from 'node:url';

/** A file that goes with a mail. */
export interface Attachment {
  /** As the reader sees it: "distintivo.pdf". */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** One mail to one person. */
export interface MailMessage {
  /** Made by the caller and kept with what the mail is about: a mail sent twice by accident is seen as one. `<…@…>` */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly email: string };
  readonly replyTo?: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly language: string;
  readonly attachments?: readonly Attachment[];
  /** The Message-ID under which programs gather all mails of one matter; no mail need have it. `<…@…>` */
  readonly thread?: string;
  /** Further headers, such as `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the `Date` header says. */
  readonly date: Date;
}

/** What became of a mail. */
export interface MailReceipt {
  readonly messageId: string;
  /** What the server said: "250 2.0.0 Ok: queued as 8D3…". */
  readonly response: string;
}

/** A mail that was not taken. */
export class MailFailure extends Error {
  override readonly name = 'MailFailure';
  readonly atRecipient: boolean;
  constructor(
    message: string,
    /** Whether trying again would be in vain: a bad address, a 5xx answer. */
    readonly permanent: boolean,
    options: ErrorOptions & {
      /** Whether it was the address that the server refused, and not the mail. */
      atRecipient?: boolean;
    } = {},
  ) {
    super(message, options);
    this.atRecipient = options.atRecipient ?? false;
  }
}

const control = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/;
const messageId = /^<[\w.+-]+@[\w.-]+>$/;
const local = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * Whether mail can be sent to that address: one plain address, without a name, quotes or comments. Letters beyond ASCII
 * may stand after the `@` only: before it, most servers of the world refuse them (RFC 6531 is an extension).
 */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && asciiAddress(text) !== null;
}

/** The address with its domain as servers know it (`x@ñandú.example` → `x@xn--and-6ma2c.example`); null: it is none. */
export function asciiAddress(text: string): string | null {
  const at = text.lastIndexOf('@');
  const name = text.slice(0, at);
  if (at < 1 || !local.test(name) || name.includes('..') || /^\.|\.$/.test(name)) return null;
  const written = text.slice(at + 1);
  // domainToASCII reads addresses of the web: it would forgive what is no name of a host
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(written)) return null;
  const host = domainToASCII(written);
  return domain.test(host) && !/^\d+(\.\d+)*$/.test(host) && host.length <= 253 ? `${name}@${host}` : null;
}

/** The plain address in `Name <address>` or in an address alone; null: there is none. */
export function addressIn(sender: string): string | null {
  if (control.test(sender)) return null;
  return asciiAddress((/<([^<>]*)>\s*$/.exec(sender)?.[1] ?? sender).trim());
}

/**
 * Refuses what would break out of its header (a line break in a name or a subject) and what is no address.
 * @throws MailFailure, permanent, saying which part is wrong and never what it contains
 */
export function checkMessage(message: MailMessage): void {
  const refuse = (what: string): never => {
    throw new MailFailure(`Mail refused: ${what}`, true);
  };
  if (!isMailAddress(message.to.email)) refuse('the address of the recipient is none');
  if (message.replyTo !== undefined && !isMailAddress(message.replyTo)) refuse('the address for replies is none');
  if (!messageId.test(message.messageId)) refuse('the Message-ID is none');
  if (message.thread !== undefined && !messageId.test(message.thread)) refuse('the Message-ID of the thread is none');
  if (control.test(message.subject) || message.subject.trim() === '') refuse('the subject is empty or breaks a line');
  if (control.test(message.to.name)) refuse('the name of the recipient breaks a line');
  if (!/^[A-Za-z-]{2,12}$/.test(message.language)) refuse('the language is none');
  for (const { name, contentType } of message.attachments ?? []) {
    if (control.test(name) || name === '') refuse('the name of an attachment is empty or breaks a line');
    if (!/^[\w.+-]+\/[\w.+-]+(; ?[\w-]+="?[\w.+-]+"?)*$/.test(contentType)) refuse('the type of an attachment is none');
  }
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name) || control.test(value)) refuse('a header breaks a line');
  }
}
