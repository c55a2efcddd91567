import { isMailAddress } from '#libs/mail';

/** How people reach the organization that grants the distinction: said on the help page, and wherever a text says to write to it. */
export interface ContactSettings {
  readonly mail: string;
  /** As people read it, or null: nobody answers a telephone. */
  readonly phone: string | null;
  /** Where letters and visitors go. */
  readonly address: string;
}

/**
 * Reads how people reach the organization; what is wrong is added to `problems` with its remedy.
 * @param otherwise what holds without settings: the sender of the mails, the organization's address
 */
export function readContact(
  value: (name: string) => string | null,
  otherwise: { mail: string; address: string },
  problems: string[],
): ContactSettings {
  const mail = value('CONTACT_MAIL') ?? otherwise.mail;
  if (value('CONTACT_MAIL') && !isMailAddress(mail)) problems.push('CONTACT_MAIL: must be an address of mail alone');
  const phone = value('CONTACT_PHONE');
  if (phone !== null && !isPhone(phone)) {
    problems.push('CONTACT_PHONE: must be a telephone number of 8 to 15 digits, as +52 33 1234 5678');
  }
  return { mail, phone, address: value('CONTACT_ADDRESS') ?? otherwise.address };
}

/**
 * Reads who hears by mail of what the database cannot keep; what is wrong is added to `problems` with its remedy.
 * @param otherwise the organization's address of mail
 */
export function readAlarmMail(value: (name: string) => string | null, otherwise: string, problems: string[]): string {
  const mail = value('ALARM_MAIL') ?? otherwise;
  if (value('ALARM_MAIL') && !isMailAddress(mail)) problems.push('ALARM_MAIL: must be an address of mail alone');
  return mail;
}

/** Digits as people group them; ITU-T E.164 allows 15. */
const isPhone = (text: string) => /^\+?[\d ().-]+$/.test(text) && /^\d{8,15}$/.test(text.replaceAll(/\D/g, ''));
