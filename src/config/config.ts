import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import { addressIn } from '#libs/mail';
import { type ContactSettings, readAlarmMail, readContact } from './contact-settings.js';
import { type MailSettings, readMailSettings } from './mail-settings.js';
import { isSecretFile, readSecretFiles } from './secret-files.js';
import { type DatabaseSettings, readDatabaseSettings, readRedis } from './server-settings.js';
import { readTelemetry, type TelemetrySettings } from './telemetry-settings.js';
import { insecureTransports } from './transport.js';

/** Which work a process does: everything, pages and API only, or queue jobs only. */
export type AppRole = 'all' | 'web' | 'worker';

/** The settings of one process, validated once at start and frozen. */
export interface Config extends DatabaseSettings, MailSettings {
  readonly role: AppRole;
  readonly port: number;
  /** Where the public reaches the product; links in mails, QR codes and credentials start with it. No trailing slash. */
  readonly publicUrl: string;
  /** Redis for the queue, with commas between the nodes of a cluster, or null: the queue lives in PostgreSQL. */
  readonly redisUrl: string | null;
  /** Mail server, or null: mails are written as `.eml` files to `dataDir`/mail. */
  readonly smtpUrl: string | null;
  /** `file:<absolute folder>` or `s3://…`. */
  readonly storageUrl: string;
  /** clamd, which looks at files for viruses, `tcp://host:3310` or `unix:/path`, or null: nobody does. */
  readonly clamdUrl: string | null;
  /** Signs cookies and sessions. */
  readonly secret: string;
  /** The secret before this one, which still opens what it has closed, or null: there is none, or it is forgotten. */
  readonly previousSecret: string | null;
  /** PKCS#12 with the key that signs PDFs, or null: a demonstration certificate is generated in `dataDir`. */
  readonly signing: { readonly p12: string; readonly password: string } | null;
  /** Time-stamp server (RFC 3161) for distinctions, or null; `optional`: issue without a stamp while it is away. */
  readonly timestamps: { readonly url: string; readonly optional: boolean } | null;
  readonly dataDir: string;
  /** Load the demonstration companies and accounts. */
  readonly demo: boolean;
  /** Webhooks may go to private addresses and without TLS: for tests on one machine, never in production. */
  readonly webhooksAllowPrivate: boolean;
  readonly issuer: { readonly name: string; readonly address: string };
  readonly contact: ContactSettings;
  /** Who hears by mail of what the database cannot keep. */
  readonly alarmMail: string;
  /** Proxies whose `X-Forwarded-For` is believed: addresses, networks (CIDR) or `loopback`; empty: nobody's. */
  readonly trustedProxies: readonly string[];
  /** Opens `/metrics` as a bearer token, or null: outside production this machine reads it, in production nobody. */
  readonly metricsToken: string | null;
  /** To which collector spans and numbers go, or null: to none. */
  readonly telemetry: TelemetrySettings | null;
  /** Encrypts backups, or null: anybody can read them. */
  readonly backupPassphrase: string | null;
  readonly production: boolean;
  readonly logLevel: string;
}

/** The secrets that open what was closed under them, the one that closes first. */
export const secretsOf = ({ secret, previousSecret }: Secrets): readonly string[] =>
  previousSecret ? [secret, previousSecret] : [secret];

/** What `secretsOf` needs of the settings. */
export type Secrets = Pick<Config, 'secret'> & Partial<Pick<Config, 'previousSecret'>>;

/** The environment cannot be used; `problems` name each variable and its remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

const known = [
  ['APP_ROLE', 'PORT', 'PUBLIC_URL', 'DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'MAIL_FROM', 'STORAGE_URL'],
  ['DATABASE_DIRECT_URL', 'DATABASE_READ_URL', 'DATABASE_READ_LAG', 'MIGRATION_DATABASE_URL'],
  ['CLAMD_URL', 'BACKUP_PASSPHRASE'],
  [
    'APP_SECRET',
    'APP_SECRET_PREVIOUS',
    'SIGNING_P12',
    'SIGNING_PASSWORD',
    'TSA_URL',
    'TSA_OPTIONAL',
    'DATA_DIR',
    'DEMO',
    'ISSUER_NAME',
    'ISSUER_ADDRESS',
    'LOG_LEVEL',
  ],
  ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY', 'BOUNCE_ADDRESS', 'BOUNCE_IMAP_URL', 'MAIL_REPORTS_SECRET'],
  ['MAIL_RETENTION_DAYS', 'WEBHOOKS_ALLOW_PRIVATE'],
  ['TRUSTED_PROXIES', 'METRICS_TOKEN'],
  ['MAIL_PER_SECOND', 'MAIL_PER_DOMAIN_PER_MINUTE'],
  ['CONTACT_MAIL', 'CONTACT_PHONE', 'CONTACT_ADDRESS', 'ALARM_MAIL'],
].flat();
const ours =
  /^(APP|BACKUP|PUBLIC|DATABASE|MIGRATION|REDIS|SMTP|MAIL|DKIM|BOUNCE|STORAGE|SIGNING|TSA|ISSUER|DEMO|WEBHOOKS|TRUSTED|METRICS|CONTACT|ALARM|CLAMD)(_|$)/;
/** Who has the file can try passphrases for as long as they like. */
const SHORTEST_PASSPHRASE = 16;
const developmentSecret = 'only-for-demonstration-never-in-production';

/**
 * Reads and validates the settings.
 * @param env process environment
 * @param cwd folder against which relative paths are resolved
 * @throws ConfigError naming every variable that is wrong, not only the first
 */
export function readConfig(env: NodeJS.ProcessEnv, cwd: string): Config {
  const problems: string[] = [];
  const production = env['NODE_ENV'] === 'production';
  const files = readSecretFiles(env, cwd, problems);
  const value = (name: string) => (files.get(name) ?? env[name])?.trim() || null;

  problems.push(...unknownSettings(env));
  if (production) problems.push(...missingInProduction(value));

  const port = Number(value('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) problems.push('PORT: must be a number from 0 to 65535');

  const role = (value('APP_ROLE') ?? 'all') as AppRole;
  if (!['all', 'web', 'worker'].includes(role)) problems.push('APP_ROLE: must be all, web or worker');
  if (role !== 'all' && !value('DATABASE_URL')) {
    problems.push(`APP_ROLE: "${role}" needs DATABASE_URL, because the embedded PostgreSQL serves one process only`);
  }

  const dataDir = resolve(cwd, value('DATA_DIR') ?? '.data');
  const url = (name: string, protocols: string[], fallback: string | null) =>
    readUrl(name, value(name) ?? fallback, protocols, problems);

  const mail = readMailSettings(value, { cwd, problems, url: (name, protocols) => url(name, protocols, null) });
  const issuer = {
    name: value('ISSUER_NAME') ?? 'FM4',
    address: value('ISSUER_ADDRESS') ?? 'Guadalajara, Jalisco, México',
  };
  const sender = addressIn(mail.mailFrom) ?? '';
  const contact = readContact(value, { mail: sender, address: issuer.address }, problems);
  const publicUrl = url('PUBLIC_URL', ['http:', 'https:'], `http://localhost:${port}`);
  const config: Config = {
    role,
    port,
    publicUrl: (publicUrl ?? '').replace(/\/+$/, ''),
    ...readDatabaseSettings(value, (name, protocols) => url(name, protocols, null), problems),
    redisUrl: readRedis(value, problems),
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:'], null),
    ...mail,
    storageUrl: readStorage(value('STORAGE_URL'), dataDir, cwd, problems),
    clamdUrl: url('CLAMD_URL', ['tcp:', 'unix:'], null),
    secret: value('APP_SECRET') ?? developmentSecret,
    previousSecret: value('APP_SECRET_PREVIOUS'),
    signing: value('SIGNING_P12')
      ? { p12: resolve(cwd, value('SIGNING_P12')!), password: value('SIGNING_PASSWORD') ?? '' }
      : null,
    timestamps: readTimestamps(url('TSA_URL', ['http:', 'https:'], null), value('TSA_OPTIONAL'), problems),
    dataDir,
    demo: readFlag('DEMO', value('DEMO'), !value('DATABASE_URL'), problems),
    webhooksAllowPrivate: readFlag('WEBHOOKS_ALLOW_PRIVATE', value('WEBHOOKS_ALLOW_PRIVATE'), false, problems),
    issuer,
    contact,
    alarmMail: readAlarmMail(value, contact.mail, problems),
    trustedProxies: readProxies(value('TRUSTED_PROXIES') ?? (production ? '' : 'loopback'), problems),
    metricsToken: value('METRICS_TOKEN'),
    telemetry: readTelemetry(value, problems),
    backupPassphrase: value('BACKUP_PASSPHRASE'),
    production,
    logLevel: value('LOG_LEVEL') ?? (production ? 'info' : 'warn'),
  };
  problems.push(...unsafeSettings(config));
  if (production) problems.push(...insecureTransports(config, env));
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config);
}

function unknownSettings(env: NodeJS.ProcessEnv): string[] {
  return Object.keys(env)
    .filter((name) => ours.test(name) && !known.includes(name) && !isSecretFile(name))
    .map((name) => `${name}: unknown setting; remove it or correct its name (known: ${known.join(', ')})`);
}

/** What would be guessed, or reach where it must not. */
function unsafeSettings({
  production,
  webhooksAllowPrivate,
  metricsToken,
  secret,
  previousSecret,
  backupPassphrase,
}: Config): string[] {
  const problems: string[] = [];
  if (production && webhooksAllowPrivate) {
    problems.push('WEBHOOKS_ALLOW_PRIVATE: is for tests on one machine; remove it in production');
  }
  if (metricsToken && metricsToken.length < 32) {
    problems.push('METRICS_TOKEN: must have at least 32 characters (openssl rand -hex 32)');
  }
  if (backupPassphrase && backupPassphrase.length < SHORTEST_PASSPHRASE) {
    problems.push(
      `BACKUP_PASSPHRASE: must have at least ${SHORTEST_PASSPHRASE} characters, as five words at random have`,
    );
  }
  if (previousSecret === secret) problems.push('APP_SECRET_PREVIOUS: must be another one than APP_SECRET');
  if (secret.length < 32) problems.push('APP_SECRET: must have at least 32 characters (openssl rand -hex 32)');
  return problems;
}

function missingInProduction(value: (name: string) => string | null): string[] {
  const remedies: Record<string, string> = {
    DATABASE_URL:
      'set the address of PostgreSQL 18, postgres://user:password@host/database, as a role that owns nothing',
    PUBLIC_URL: 'set the https address at which the public reaches the product',
    APP_SECRET: 'set a secret of your own (openssl rand -hex 32)',
    SMTP_URL: 'set the mail server, smtps://user:password@host',
    MAIL_FROM: 'set the sender, "Puertas Abiertas <puertas@your-domain>"',
    STORAGE_URL: 'set file:/absolute/folder or s3://key:secret@bucket?region=…&endpoint=https://…',
    SIGNING_P12: 'set the path of the PKCS#12 file that signs the PDFs',
    ISSUER_NAME: 'set the legal name of the organization that issues the distinction',
    ISSUER_ADDRESS: 'set the address of the organization that issues the distinction',
  };
  const problems = Object.entries(remedies)
    .filter(([name]) => !value(name))
    .map(([name, remedy]) => `${name}: missing in production; ${remedy}`);
  if (value('APP_SECRET') === developmentSecret) problems.push(`APP_SECRET: ${remedies['APP_SECRET']}`);
  return problems;
}

function readUrl(name: string, text: string | null, protocols: string[], problems: string[]): string | null {
  if (text === null) return null;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  problems.push(`${name}: must be an address that starts with ${protocols.join('// or ')}//`);
  return null;
}

function readStorage(text: string | null, dataDir: string, cwd: string, problems: string[]): string {
  if (text === null) return `file:${resolve(dataDir, 'files')}`;
  if (text.startsWith('s3:')) return text;
  if (!text.startsWith('file:')) problems.push('STORAGE_URL: must start with file: or s3:');
  const folder = text.slice('file:'.length).replace(/^\/\/(?=\/)/, '');
  return `file:${isAbsolute(folder) ? folder : resolve(cwd, folder)}`;
}

function readTimestamps(url: string | null, optional: string | null, problems: string[]): Config['timestamps'] {
  if (url === null && optional !== null) problems.push('TSA_OPTIONAL: says nothing without TSA_URL; remove it');
  return url === null ? null : { url, optional: readFlag('TSA_OPTIONAL', optional, false, problems) };
}

function readProxies(text: string, problems: string[]): string[] {
  const proxies = text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  for (const proxy of proxies) {
    const [address = '', bits, ...others] = proxy.split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    const isNetwork = isIP(address) !== 0 && others.length === 0;
    const isSized = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most);
    if (proxy !== 'loopback' && !(isNetwork && isSized)) {
      problems.push('TRUSTED_PROXIES: must list addresses, networks like 10.0.0.0/8, or loopback, with commas between');
    }
  }
  return proxies;
}

function readFlag(name: string, text: string | null, fallback: boolean, problems: string[]): boolean {
  if (text === null) return fallback;
  if (['1', 'true', 'yes'].includes(text)) return true;
  if (['0', 'false', 'no'].includes(text)) return false;
  problems.push(`${name}: must be true or false`);
  return fallback;
}
