import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addressIn, type DkimKey, DkimKeyError, isMailAddress, readDkimKey } from '#libs/mail';

/** What concerns mail in the settings, but for the server itself. */
export interface MailSettings {
  /** `Name <address>` */
  readonly mailFrom: string;
  /** Signs every mail, or null: none is signed. */
  readonly dkim: DkimKey | null;
  /** Where reports about mails that did not arrive go, or null: to the sender. */
  readonly bounceAddress: string | null;
  /** The mailbox in which they arrive, `imaps://user:password@host/folder`, or null: none is read. */
  readonly bounceImapUrl: string | null;
  /** Signs reports that are posted to `/api/v1/mail-reports`, or null: none is taken. */
  readonly mailReportsSecret: string | null;
  /** For how many days the text of a sent mail is kept; that it was sent stays. */
  readonly mailRetentionDays: number;
  /** How many mails may leave, all processes together. */
  readonly mailPace: { readonly perSecond: number; readonly perDomainPerMinute: number };
}

type Value = (name: string) => string | null;

/** Reads what concerns mail; what is wrong is added to `problems` with its remedy. */
export function readMailSettings(
  value: Value,
  {
    cwd,
    url,
    problems,
  }: { cwd: string; url: (name: string, protocols: string[]) => string | null; problems: string[] },
): MailSettings {
  const mailFrom = value('MAIL_FROM') ?? 'Puertas Abiertas <puertas@fm4.example>';
  const sender = addressIn(mailFrom);
  if (!sender) problems.push('MAIL_FROM: must be "Name <address@domain>", with ASCII letters before the @');
  const bounceAddress = value('BOUNCE_ADDRESS');
  if (bounceAddress && !isMailAddress(bounceAddress)) problems.push('BOUNCE_ADDRESS: must be an address of mail alone');
  const mailReportsSecret = value('MAIL_REPORTS_SECRET');
  if (mailReportsSecret && mailReportsSecret.length < 32) {
    problems.push('MAIL_REPORTS_SECRET: must have at least 32 characters (openssl rand -hex 32)');
  }
  const mailRetentionDays = Number(value('MAIL_RETENTION_DAYS') ?? 730);
  if (!Number.isInteger(mailRetentionDays) || mailRetentionDays < 30) {
    problems.push('MAIL_RETENTION_DAYS: must be a number of days, 30 or more');
  }
  return {
    mailFrom,
    mailRetentionDays,
    dkim: readDkim(value, cwd, sender?.split('@')[1] ?? null, problems),
    bounceAddress,
    bounceImapUrl: url('BOUNCE_IMAP_URL', ['imap:', 'imaps:']),
    mailReportsSecret,
    mailPace: {
      perSecond: readCount('MAIL_PER_SECOND', value, 20, problems),
      perDomainPerMinute: readCount('MAIL_PER_DOMAIN_PER_MINUTE', value, 300, problems),
    },
  };
}

function readCount(name: string, value: Value, fallback: number, problems: string[]): number {
  const count = Number(value(name) ?? fallback);
  if (Number.isInteger(count) && count >= 1 && count <= 100_000) return count;
  problems.push(`${name}: must be a whole number from 1 to 100000`);
  return fallback;
}

function readDkim(value: Value, cwd: string, sender: string | null, problems: string[]): DkimKey | null {
  const names = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY'] as const;
  const [domain, selector, path] = names.map(value);
  if (!domain && !selector && !path) return null;
  const missing = names.filter((name) => !value(name));
  if (!domain || !selector || !path) {
    problems.push(`${missing.join(', ')}: missing; signing mails needs ${names.join(', ')}, or none of them`);
    return null;
  }
  // a signature of another domain proves nothing about the sender (RFC 7489, 3.1.1)
  const own = domain.toLowerCase();
  if (sender && sender !== own && !sender.endsWith(`.${own}`)) {
    problems.push(`DKIM_DOMAIN: must be the domain of MAIL_FROM (${sender}) or one above it`);
  }
  try {
    return readDkimKey({ domain, selector, privateKey: readFileSync(resolve(cwd, path), 'utf8') });
  } catch (error) {
    const said = error instanceof DkimKeyError ? error.message : 'the file cannot be read; set the path of a PEM file';
    problems.push(`DKIM_KEY: ${said}`);
    return null;
  }
}
