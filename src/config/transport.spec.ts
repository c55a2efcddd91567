import { isPrivate, insecureTransports } from './transport.js';

const own = {
  publicUrl: 'https://puertas.example',
  databaseUrl: 'postgres://u:p@postgres/db',
  databaseDirectUrl: null,
  databaseReadUrl: null,
  migrationDatabaseUrl: null,
  redisUrl: 'redis://redis:6379',
  smtpUrl: 'smtp://mailpit:1025',
  bounceImapUrl: null,
  storageUrl: 'file:/data',
  clamdUrl: 'tcp://clamav:3310',
  telemetry: null,
};
const told = (change: Partial<typeof own> | object, env = {}) => insecureTransports({ ...own, ...change }, env);

test('in a network of one’s own nothing is asked for', () => expect(told({})).toEqual([]));

test.each(['localhost', 'postgres', '127.0.0.1', '[::1]', '10.1.2.3', '172.20.0.4', '[fd00::1]', 'db.internal'])(
  '%s is private',
  (host) => expect(isPrivate(host)).toBe(true),
);
test.each(['db.example.com', '8.8.8.8', '172.32.0.1', '[2606:4700::1]', 'internal.example'])('%s is not', (host) =>
  expect(isPrivate(host)).toBe(false),
);

test.each<[string, object]>([
  ['DATABASE_URL', { databaseUrl: 'postgres://u:p@db.example/x' }],
  ['DATABASE_URL', { databaseUrl: 'postgres://u:p@db.example/x?sslmode=prefer' }],
  ['DATABASE_URL', { databaseUrl: 'postgres://u:p@db.example/x?sslmode=no-verify' }],
  ['DATABASE_URL', { databaseUrl: 'postgres://u:p@db.example/x?sslmode=require&uselibpqcompat=true' }],
  ['MIGRATION_DATABASE_URL', { migrationDatabaseUrl: 'postgres://u:p@db.example/x' }],
  ['DATABASE_DIRECT_URL', { databaseDirectUrl: 'postgres://u:p@db.example/x' }],
  ['DATABASE_READ_URL', { databaseReadUrl: 'postgres://u:p@db.example/x' }],
  ['REDIS_URL', { redisUrl: 'redis://cache.example' }],
  ['REDIS_URL', { redisUrl: 'redis://cache:1,redis://cache.example:1' }],
  ['SMTP_URL', { smtpUrl: 'smtp://mail.example' }],
  ['BOUNCE_IMAP_URL', { bounceImapUrl: 'imap://u:p@mail.example' }],
  ['STORAGE_URL', { storageUrl: 's3://k:s@bucket?endpoint=http://s3.example' }],
  ['CLAMD_URL', { clamdUrl: 'tcp://av.example:3310' }],
  [
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    {
      telemetry: { metrics: { url: 'http://collector.example/v1/metrics' }, traces: { url: 'http://collector:4318' } },
    },
  ],
  ['PUBLIC_URL', { publicUrl: 'http://puertas.example' }],
  ['PUBLIC_URL', { publicUrl: 'http://10.0.0.1' }],
])('%s is refused where it would leave without TLS', (name, change) => {
  expect(told(change)).toEqual([expect.stringContaining(`${name}: `)]);
});

test.each([
  { databaseUrl: 'postgres://u:p@db.example/x?sslmode=verify-full' },
  { redisUrl: 'rediss://cache.example' },
  { smtpUrl: 'smtps://mail.example' },
  { smtpUrl: 'smtp://mail.example?tls=required' },
  { bounceImapUrl: 'imaps://u:p@mail.example' },
  { storageUrl: 's3://k:s@bucket?endpoint=https://s3.example' },
  { storageUrl: 's3://k:s@bucket?region=us-east-1' },
  { clamdUrl: 'unix:/run/clamav/clamd.ctl' },
  { publicUrl: 'http://localhost:3000' },
])('%j is not', (change) => expect(told(change)).toEqual([]));

test('certificates are looked at', () => {
  expect(told({}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toEqual([expect.stringContaining('NODE_EXTRA_CA_CERTS')]);
});
