import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config.js';
import { secrets } from './secret-files.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = (env: Record<string, string>) => readConfig(env, folder);
const put = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const long = 'f'.repeat(40);

const examples: Record<(typeof secrets)[number], [text: string, field: string]> = {
  APP_SECRET: [long, 'secret'],
  APP_SECRET_PREVIOUS: [long, 'previousSecret'],
  BACKUP_PASSPHRASE: ['una frase que nadie adivina', 'backupPassphrase'],
  BOUNCE_IMAP_URL: ['imaps://u:p@mail.example/INBOX', 'bounceImapUrl'],
  DATABASE_DIRECT_URL: ['postgres://web:p@host:5433/base', 'databaseDirectUrl'],
  DATABASE_READ_URL: ['postgres://web:p@replica/base', 'databaseReadUrl'],
  DATABASE_URL: ['postgres://web:p@host/base', 'databaseUrl'],
  MAIL_REPORTS_SECRET: [long, 'mailReportsSecret'],
  METRICS_TOKEN: [long, 'metricsToken'],
  MIGRATION_DATABASE_URL: ['postgres://owner:p@host/base', 'migrationDatabaseUrl'],
  OTEL_EXPORTER_OTLP_HEADERS: ['authorization=secreto', 'telemetry'],
  REDIS_URL: ['redis://:p@host:6379', 'redisUrl'],
  SIGNING_PASSWORD: ['clave con espacios', 'signing'],
  SMTP_URL: ['smtps://u:p@mail.example', 'smtpUrl'],
  STORAGE_URL: ['s3://key:secret@bucket/prefix', 'storageUrl'],
};

test.each(secrets)('%s may come from a file, of which one line end is dropped', async (name) => {
  const [text, field] = examples[name];
  const needed: Record<string, Record<string, string>> = {
    DATABASE_DIRECT_URL: { DATABASE_URL: 'postgres://web:p@host/base' },
    DATABASE_READ_URL: { DATABASE_URL: 'postgres://web:p@host/base' },
    MIGRATION_DATABASE_URL: { DATABASE_URL: 'postgres://web:p@host/base' },
    OTEL_EXPORTER_OTLP_HEADERS: { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' },
    SIGNING_PASSWORD: { SIGNING_P12: 'signing.p12' },
  };
  for (const ending of ['', '\n', '\r\n']) {
    const config = read({ ...needed[name], [`${name}_FILE`]: await put(name, text + ending) });
    const within: Record<string, unknown> = {
      OTEL_EXPORTER_OTLP_HEADERS: `authorization=${config.telemetry?.traces?.headers['authorization']}`,
      SIGNING_PASSWORD: config.signing?.password,
    };
    expect(within[name] ?? config[field as keyof typeof config]).toBe(text);
  }
});

test('a path is relative to the folder of the start, and an empty setting is none', async () => {
  await put('relativo', long);
  expect(read({ APP_SECRET_FILE: 'relativo' }).secret).toBe(long);
  expect(read({ APP_SECRET: '', APP_SECRET_FILE: ' relativo ' }).secret).toBe(long);
  expect(read({ APP_SECRET_FILE: '' }).secret).toBe(read({}).secret);
});

test('in production a secret in a file is there, and the public one is refused from it, too', async () => {
  const env = { NODE_ENV: 'production' };
  expect(() => read({ ...env, APP_SECRET_FILE: 'relativo' })).not.toThrow(/APP_SECRET: missing/);
  await put('publico', 'only-for-demonstration-never-in-production');
  expect(() => read({ ...env, APP_SECRET_FILE: 'publico' })).toThrow(/APP_SECRET: set a secret of your own/);
});

test.each<[what: string, env: Record<string, string>, said: RegExp]>([
  ['both', { APP_SECRET: long, APP_SECRET_FILE: 'relativo' }, /APP_SECRET, APP_SECRET_FILE: both are set/],
  ['no file', { SMTP_URL_FILE: 'nada' }, /SMTP_URL_FILE: the file nada cannot be read \(ENOENT\)/],
  ['a folder', { SMTP_URL_FILE: '.' }, /SMTP_URL_FILE: the file \. cannot be read \(EISDIR\)/],
  ['an empty file', { METRICS_TOKEN_FILE: 'vacio' }, /METRICS_TOKEN_FILE: the file vacio is empty/],
  ['two lines', { APP_SECRET_FILE: 'lineas' }, /APP_SECRET_FILE: .* must hold one line/],
  ['another kind', { DATABASE_URL_FILE: 'relativo' }, /DATABASE_URL: must be an address that starts with postgres/],
  ['no secret', { PORT_FILE: 'relativo', PUBLIC_URL_FILE: 'relativo' }, /PUBLIC_URL_FILE: unknown setting/],
  ['a short passphrase', { BACKUP_PASSPHRASE: 'corta' }, /BACKUP_PASSPHRASE: must have at least 16 characters/],
])('%s is refused with what to do, and without the secret', async (_what, env, said) => {
  await put('vacio', '\n');
  await put('lineas', `${long}\n${long}\n`);
  expect(() => read(env)).toThrow(said);
  expect(() => read(env)).not.toThrow(long);
});
