/**
 * Sends mails: through a mail server when there is an address of one, else into a folder of `.eml` files that can be
 * listed and read. Signs them with DKIM when there is a key (RFC 6376), the folder's too. Refuses what is no address and what would break out of a header.
 */
import { MailFolder } from './folder.js';
import { type Mailer, type MailSender, SmtpMailer } from './mailer.js';

export { type DkimKey, dkimRecord, DkimKeyError, readDkimKey } from './dkim.js';
export { MailFolder, type StoredMail } from './folder.js';
export { Mailer, type MailSender } from './mailer.js';
export {
  addressIn,
  type Attachment,
  isMailAddress,
  MailFailure,
  type MailMessage,
  type MailReceipt,
} from './message.js';

/** Opens the mailer of the settings: `smtpUrl` (`smtp:` or `smtps:`), else `folder`. */
export function openMailer(settings: MailSender & { smtpUrl: string | null; folder: string }): Mailer {
  const { smtpUrl, folder, ...sender } = settings;
  return smtpUrl ? new SmtpMailer(smtpUrl, sender) : new MailFolder(folder, sender);
}
