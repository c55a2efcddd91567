import { isIP } from 'node:net';
import type { TelemetrySettings } from './telemetry-settings.js';

/** The settings that name where data goes. */
interface Addresses {
  readonly publicUrl: string;
  readonly databaseUrl: string | null;
  readonly databaseDirectUrl: string | null;
  readonly databaseReadUrl: string | null;
  readonly migrationDatabaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  readonly bounceImapUrl: string | null;
  readonly storageUrl: string;
  readonly clamdUrl: string | null;
  readonly telemetry: TelemetrySettings | null;
}

const privateNames = /\.(internal|local|localhost|lan|svc|home\.arpa|svc\.cluster\.local)$/i;
const privateAddresses =
  /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|::ffff:(127|10)\.|f[cd][0-9a-f]{2}:|fe80:)/i;

/** Whether a host is on this machine or in a network of one's own, by its name: `localhost`, `postgres`, `10.0.0.5`, `db.internal`. */
export function isPrivate(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (isIP(name) !== 0) return privateAddresses.test(name);
  return !name.includes('.') || privateNames.test(name);
}

/** Whether a host is this machine. */
export const isLoopback = (host: string): boolean => /^(localhost|127\.[\d.]+|\[::1\]|::1)$/i.test(host);

/**
 * What of the settings would send data over public networks without TLS, or without looking at who answers. In a network of
 * one's own TLS is used where the address asks for it.
 */
export function insecureTransports(config: Addresses, env: NodeJS.ProcessEnv): string[] {
  const problems: string[] = [];
  const check = (name: string, text: string | null, isSafe: (url: URL) => boolean, remedy: string) => {
    if (text === null || !URL.canParse(text)) return;
    const url = new URL(text);
    if (!isPrivate(url.hostname) && !isSafe(url)) problems.push(`${name}: ${remedy}`);
  };
  const verified = 'add ?sslmode=verify-full, because the database is reached over a public network';
  check('DATABASE_URL', config.databaseUrl, isVerified, verified);
  check('DATABASE_DIRECT_URL', config.databaseDirectUrl, isVerified, verified);
  check('DATABASE_READ_URL', config.databaseReadUrl, isVerified, verified);
  check('MIGRATION_DATABASE_URL', config.migrationDatabaseUrl, isVerified, verified);
  for (const node of config.redisUrl?.split(',') ?? [])
    check('REDIS_URL', node, by('rediss:'), 'must start with rediss:// to reach Redis over a public network');
  check(
    'SMTP_URL',
    config.smtpUrl,
    (url) => url.protocol === 'smtps:' || url.searchParams.get('tls') === 'required',
    'must start with smtps://, or end with ?tls=required where the server speaks STARTTLS',
  );
  check('BOUNCE_IMAP_URL', config.bounceImapUrl, by('imaps:'), 'must start with imaps://');
  check('CLAMD_URL', config.clamdUrl, by('unix:'), 'clamd speaks no TLS: name one on this machine or its own network');
  const endpoint = config.storageUrl.startsWith('s3:') ? new URL(config.storageUrl).searchParams.get('endpoint') : null;
  check('STORAGE_URL', endpoint, by('https:'), 'the endpoint must start with https://');
  const { publicUrl, telemetry } = config;
  for (const target of [telemetry?.traces, telemetry?.metrics])
    check(
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      target?.url ?? null,
      by('https:'),
      'must start with https:// over a public network',
    );
  if (publicUrl.startsWith('http:') && !isLoopback(new URL(publicUrl).hostname)) {
    problems.push('PUBLIC_URL: must start with https:// in production; put a proxy with TLS in front');
  }
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    problems.push(
      'NODE_TLS_REJECT_UNAUTHORIZED: accepts any certificate; remove it (NODE_EXTRA_CA_CERTS adds one of yours)',
    );
  }
  return problems;
}

const by = (protocol: string) => (url: URL) => url.protocol === protocol;

/** As pg reads it: `require` and `verify-ca` look at the certificate as `verify-full` does, unless libpq's ways are asked for. */
function isVerified({ searchParams }: URL): boolean {
  const mode = searchParams.get('sslmode') ?? '';
  if (searchParams.get('uselibpqcompat') === 'true') return mode === 'verify-full';
  return ['require', 'verify-ca', 'verify-full'].includes(mode);
}
