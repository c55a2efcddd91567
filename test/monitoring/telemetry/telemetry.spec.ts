import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filledDatabase } from '../../support/index.js';
import { eventually } from '../../support/eventually.js';
import { type CollectedSpan, type OtlpCollector, otlpCollector } from '../../support/otlp-collector.js';
import { type Product, startProduct } from '../../support/product.js';

/** What must not leave the product but to whom it belongs. */
const canary = { name: 'Canaria Secretísima', email: 'canaria.7f3a@secreto.example', code: 'CANARIA7F3A' };

let collector: OtlpCollector;
let database: Awaited<ReturnType<typeof filledDatabase>>;
let product: Product;

beforeAll(async () => {
  [collector, database] = await Promise.all([otlpCollector(), filledDatabase()]);
  product = await startProduct(database.url, {
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/json',
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20llave',
      OTEL_SERVICE_NAME: 'puertas-prueba',
      OTEL_BSP_SCHEDULE_DELAY: '200',
      OTEL_METRIC_EXPORT_INTERVAL: '300',
      LOG_LEVEL: 'info',
    },
  });
  const body = new URLSearchParams({ name: canary.name, email: canary.email, privacy: 'si' });
  const { status } = await fetch(`${product.url}/registro/persona`, {
    method: 'POST',
    body,
    headers: { origin: product.url },
    redirect: 'manual',
  });
  expect(status).toBeLessThan(400);
  await fetch(`${product.url}/verificar/${canary.code}?correo=${canary.email}`);
  await fetch(`${product.url}/entrar?correo=${encodeURIComponent(canary.name)}`);
  // they come in batches, in the order in which they end: a mail may be out before the request that asked for it
  const awaited = [/^mail$/, /^job reminders\.send$/, /^POST \/registro\/persona$/, /^GET \/verificar\/:/];
  await eventually(async () => awaited.every((name) => spanNamed(name) !== undefined));
  await eventually(async () => collector.received.some(({ path }) => path === '/v1/metrics'));
});
afterAll(async () => {
  await product.remove();
  await collector.close();
  await database.drop();
});

const spanNamed = (name: RegExp) => collector.spans.find((span) => name.test(span.name))!;
const parentOf = ({ parentSpanId }: CollectedSpan) => collector.spans.find(({ spanId }) => spanId === parentSpanId);

test('a request, its statements, the job that it planned and the mail are one trace', () => {
  const request = spanNamed(/^POST \/registro\/persona$/);
  expect(request.parentSpanId ?? '').toBe('');
  const mail = spanNamed(/^mail$/);
  const job = parentOf(mail)!;
  expect(job.name).toBe('job reminders.send');
  expect(parentOf(job)).toBe(request);
  expect(mail.traceId).toBe(request.traceId);
  const statements = collector.spans.filter((span) => parentOf(span) === request && span.name.startsWith('insert '));
  expect(statements.length).toBeGreaterThan(0);
});

test('a request is called by its route, and says how it ended', () => {
  const check = spanNamed(/^GET \/verificar\/:/);
  const said = Object.fromEntries(check.attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]));
  expect(said).toMatchObject({ 'http.request.method': 'GET', 'http.route': expect.stringContaining('/:') });
  expect(Number(said['http.response.status_code'])).toBeGreaterThanOrEqual(200);
});

test('nothing that is somebody’s leaves', async () => {
  await product.stop();
  const mails = await readdir(join(product.folder, 'mail'));
  const mail = await readFile(join(product.folder, 'mail', mails[0]!), 'utf8');
  // the mail holds it, so it was there to be told
  expect(mail).toContain(canary.email);
  expect(collector.received.length).toBeGreaterThan(2);
  const told = Buffer.concat(collector.received.map(({ body }) => body)).toString();
  for (const secret of [...Object.values(canary), 'secreto.example', 'Secret', 'correo='])
    expect(told).not.toContain(secret);
  for (const { authorization } of collector.received) expect(authorization).toBe('Bearer llave');
});

test('the numbers go out as they stand at /metrics, and by the name of the service', () => {
  const exported = collector.received.filter(({ path }) => path === '/v1/metrics');
  expect(new Set(exported.map(({ type }) => type))).toEqual(new Set(['application/x-protobuf']));
  const told = exported.at(-1)!.body.toString();
  for (const name of [
    'http_request_duration_seconds',
    'mails_total',
    'queue_jobs',
    'queue_oldest_seconds',
    'signing_certificate_ends_seconds',
    'database_connections',
    'process_resident_memory_bytes',
    'nodejs_eventloop_lag_p99_seconds',
    'puertas-prueba',
  ])
    expect(told).toContain(name);
});

test('a line of the log names the trace', () => {
  const lines = product
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  const { traceId } = spanNamed(/^POST \/registro\/persona$/);
  expect(lines.some((line) => (JSON.parse(line) as { trace_id?: string }).trace_id === traceId)).toBe(true);
});

test('switched off, no package of it is loaded', () => {
  const loaded = (options: string) =>
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { createRequire } from 'node:module';
         const { openTelemetry } = await import('./dist/libs/telemetry/index.js');
         await openTelemetry(${options});
         const files = Object.keys(createRequire(import.meta.url).cache);
         console.log(files.filter((file) => file.includes('@opentelemetry')).length);
         process.exit(0);`,
      ],
      { encoding: 'utf8' },
    );
  expect(Number(loaded('null'))).toBe(0);
  const target = "{ url: 'http://127.0.0.1:1', protocol: 'http/json', headers: {} }";
  const on = `{ serviceName: 'x', version: '1', role: 'web', traces: ${target}, metrics: null, intervalMillis: 1000, onTrouble() {} }`;
  expect(Number(loaded(on))).toBeGreaterThan(20);
});
