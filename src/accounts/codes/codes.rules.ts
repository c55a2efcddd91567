import { createHmac } from 'node:crypto';
import { codeFrom } from '#libs/codes';
import type { Limit } from '../../web/index.js';

/**
 * Digits of a PIN. Beside a code that cannot be guessed (55 bits), and with the limits on trying it, six are as many as
 * people copy from paper without a slip.
 */
export const PIN_DIGITS = 6;

/** Slips that are printed at once: each PIN is hashed as a password is, about 50 ms of work. */
export const MOST_SLIPS = 200;

/** Rows of the list of codes on one page. */
export const CODES_PER_PAGE = 100;

/** Sheets of slips that one person prints in an hour: they hash, and make earlier slips worthless. */
export const slipsPerPerson: Limit = { name: 'personal-slips', points: 60, seconds: 60 * 60 };

/** Mails asked for to add an address to one's account. */
export const addressesPerPerson: Limit = { name: 'add-address', points: 5, seconds: 60 * 60 };

/**
 * The code that one sheet of slips gives to one person, see `pinOf`: whoever tried PINs for the one before has tried in vain.
 */
export const codeOf = (secret: string, sheet: string, userId: string): string =>
  codeFrom(createHmac('sha256', secret).update(`code\0${sheet}\0${userId}`).digest());

/**
 * The PIN that one sheet of slips gives to one person. The same for the same sheet: a form that is sent twice, from two
 * clicks or two tabs, prints the same slips, and none of them is worthless.
 * @param sheet drawn anew each time that the form is opened
 */
export function pinOf(secret: string, sheet: string, userId: string): string {
  for (let round = 0; ; round += 1) {
    const drawn = createHmac('sha256', secret).update(`pin\0${sheet}\0${userId}\0${round}`).digest();
    const pin = String(drawn.readUIntBE(0, 6) % 10 ** PIN_DIGITS).padStart(PIN_DIGITS, '0');
    if (!isObvious(pin)) return pin;
  }
}

/** One digit repeated, or digits in a row: what people try first. */
export const isObvious = (pin: string): boolean =>
  /^(\d)\1+$/.test(pin) || '01234567890'.includes(pin) || '09876543210'.includes(pin);

/** What was typed as a PIN, without spaces and hyphens; null when it cannot be one. */
export function readPin(typed: string): string | null {
  const digits = typed.replaceAll(/[\s\p{Pd}.]/gu, '').normalize('NFKC');
  return new RegExp(`^\\d{${PIN_DIGITS}}$`).test(digits) ? digits : null;
}
