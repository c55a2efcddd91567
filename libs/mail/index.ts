/**
 * Sends mails: through a mail server when there is an address of one, else into a folder of `.eml` files that can be
 * listed and read. Refuses what is no address and what would break out of a header.
 */
import { MailFolder } from './folder.js';
import { type Mailer, SmtpMailer } from './mailer.js';

export { MailFolder, type StoredMail } from './folder.js';
export { Mailer } from './mailer.js';
export { type Attachment, isMailAddress, MailFailure, type MailMessage, type MailReceipt } from './message.js';

/** Opens the mailer of the settings: `smtpUrl` (`smtp:` or `smtps:`), else `folder`. `from` is `Name <address>`. */
export function openMailer(settings: { smtpUrl: string | null; folder: string; from: string }): Mailer {
  const { smtpUrl, folder, from } = settings;
  return smtpUrl ? new SmtpMailer(smtpUrl, from) : new MailFolder(folder, from);
}
