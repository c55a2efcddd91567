import nodemailer from 'nodemailer';
import { type DkimKey, signMail } from './dkim.js';
import { asciiAddress, checkMessage, MailFailure, type MailMessage, type MailReceipt } from './message.js';

/** Sends mails, one at a time; closes its connections when asked. */
export abstract class Mailer {
  /**
   * Sends a mail and resolves once a server has taken responsibility for it (or a file is written).
   * @throws MailFailure, which says whether trying again makes sense
   */
  abstract send(message: MailMessage): Promise<MailReceipt>;
  abstract close(): Promise<void>;
}

/** Who sends: what `From` says, where reports about mails that did not arrive go, and the key that signs. */
export interface MailSender {
  /** `Name <address>` */
  readonly from: string;
  /** Return-Path of every mail; null: the address in `from`. */
  readonly bounces?: string | null;
  /** Signs every mail; null: none is signed. */
  readonly dkim?: DkimKey | null;
}

/** The mail as nodemailer wants it: one recipient, text and HTML, marked as written by a program (RFC 3834). */
function composed(message: MailMessage, { from, bounces }: MailSender) {
  checkMessage(message);
  const address = asciiAddress(message.to.email)!;
  return {
    from,
    to: { name: message.to.name, address },
    ...(bounces ? { envelope: { from: bounces, to: address } } : {}),
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    messageId: message.messageId,
    ...(message.thread === undefined ? {} : { inReplyTo: message.thread, references: message.thread }),
    date: message.date,
    subject: message.subject,
    text: message.text,
    html: message.html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': message.language,
      ...message.headers,
    },
    attachments: (message.attachments ?? []).map(({ name, contentType, bytes }) => ({
      filename: name,
      contentType,
      content: Buffer.from(bytes),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Puts mails together, as the bytes that travel; signed where there is a key. */
export class WholeMails {
  private readonly transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(private readonly sender: MailSender) {}

  /** @throws Error for a message that cannot be sent as it is */
  async compose(message: MailMessage) {
    const { envelope, message: bytes } = await this.transport.sendMail(composed(message, this.sender));
    const { dkim } = this.sender;
    return { envelope, raw: dkim ? signMail(bytes as Buffer, dkim) : (bytes as Buffer) };
  }

  close(): void {
    this.transport.close();
  }
}

/** A mail server, by `smtp://user:password@host:port` or `smtps://…`; keeps some connections open. */
export class SmtpMailer extends Mailer {
  private readonly composer;
  private readonly transport;

  constructor(url: string, sender: MailSender) {
    super();
    this.composer = new WholeMails(sender);
    this.transport = nodemailer.createTransport({
      ...serverOf(url),
      pool: true,
      maxConnections: 5,
      maxMessages: 1_000,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    });
  }

  async send(message: MailMessage): Promise<MailReceipt> {
    try {
      // whole, in a few writes: a mail in the pieces in which it is encoded costs both ends more than its contents
      const whole = await this.composer.compose(message);
      const { response } = await this.transport.sendMail(whole);
      return { messageId: message.messageId, response };
    } catch (error) {
      throw error instanceof MailFailure ? error : failureOf(error as SmtpError);
    }
  }

  async close(): Promise<void> {
    this.composer.close();
    this.transport.close();
    await Promise.resolve();
  }
}

interface SmtpError extends Error {
  responseCode?: number;
  code?: string;
  command?: string;
}

/**
 * What an SMTP error means (RFC 5321, 4.2.1): a 5xx answer to this mail is for good, everything else may pass.
 * Who may not log in, or must use TLS, has a wrong setting, which somebody will mend: that is no fault of the mail.
 */
function failureOf(error: SmtpError): MailFailure {
  const setting = ['EAUTH', 'ETLS', 'ENOAUTH', 'EOAUTH2', 'EREQUIRETLS'].includes(error.code ?? '');
  const permanent = (error.responseCode ?? 0) >= 500 && !setting;
  return new MailFailure(error.message, permanent, { cause: error, atRecipient: error.command === 'RCPT TO' });
}

function serverOf(url: string) {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    host: decodeURIComponent(hostname).replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    ...(searchParams.get('tls') === 'required' ? { requireTLS: true } : {}),
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
  };
}
