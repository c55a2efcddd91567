import type { Recipient } from './reminder.types.js';

/** Of a person only what a mail needs. Mails that were due before they had their role are not for them. */
export const recipientOf = ({ userId, email, name, locale, since }: Required<Recipient>): Recipient => ({
  userId,
  email,
  name,
  locale,
  since,
});
