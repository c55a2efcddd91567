import nodemailer from 'nodemailer';
import { checkMessage, MailFailure, type MailMessage, type MailReceipt } from './message.js';

/** Sends mails, one at a time; closes its connections when asked. */
export abstract class Mailer {
  /**
   * Sends a mail and resolves once a server has taken responsibility for it (or a file is written).
   * @throws MailFailure, which says whether trying again makes sense
   */
  abstract send(message: MailMessage): Promise<MailReceipt>;
  abstract close(): Promise<void>;
}

/** The mail as nodemailer wants it: one recipient, text and HTML, marked as written by a program (RFC 3834). */
export function envelopeOf(message: MailMessage, from: string) {
  checkMessage(message);
  return {
    from,
    to: { name: message.to.name, address: message.to.email },
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    messageId: message.messageId,
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

/** A mail server, by `smtp://user:password@host:port` or `smtps://…`; keeps some connections open. */
export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
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
    const mail = envelopeOf(message, this.from);
    try {
      const { response } = await this.transport.sendMail(mail);
      return { messageId: message.messageId, response };
    } catch (error) {
      throw failureOf(error as SmtpError);
    }
  }

  async close(): Promise<void> {
    this.transport.close();
    await Promise.resolve();
  }
}

interface SmtpError extends Error {
  responseCode?: number;
  code?: string;
}

/**
 * What an SMTP error means (RFC 5321, 4.2.1): a 5xx answer to this mail is for good, everything else may pass.
 * Who may not log in, or must use TLS, has a wrong setting, which somebody will mend: that is no fault of the mail.
 */
function failureOf(error: SmtpError): MailFailure {
  const setting = ['EAUTH', 'ETLS', 'ENOAUTH', 'EOAUTH2', 'EREQUIRETLS'].includes(error.code ?? '');
  const permanent = (error.responseCode ?? 0) >= 500 && !setting;
  return new MailFailure(error.message, permanent, { cause: error });
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
