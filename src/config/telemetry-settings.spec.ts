import { readConfig } from './config.js';

const read = (env: Record<string, string>) => readConfig(env, '/tmp').telemetry;
const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://collector:4318/';

test('nothing goes anywhere unless somebody says where', () => {
  expect(read({})).toBeNull();
  expect(read({ OTEL_SERVICE_NAME: 'puertas', OTEL_TRACES_EXPORTER: 'none' })).toBeNull();
  expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'true' })).toBeNull();
  expect(read({ OTEL_METRICS_EXPORTER: 'prometheus' })).toBeNull();
});

test('an endpoint gets spans and numbers, each at its address', () => {
  const headers = {};
  expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT })).toEqual({
    serviceName: 'puertas-abiertas',
    intervalMillis: 60_000,
    traces: { url: 'http://collector:4318/v1/traces', protocol: 'http/protobuf', headers },
    metrics: { url: 'http://collector:4318/v1/metrics', protocol: 'http/protobuf', headers },
  });
});

test('each signal may go its own way, or the default one', () => {
  const found = read({
    OTEL_EXPORTER_OTLP_ENDPOINT,
    OTEL_SERVICE_NAME: 'puertas-web',
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://traces.example/take',
    OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/json',
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abc, x-scope = a',
    OTEL_METRICS_EXPORTER: 'none',
  });
  const headers = { authorization: 'Bearer abc', 'x-scope': 'a' };
  expect(found?.traces).toEqual({ url: 'https://traces.example/take', protocol: 'http/json', headers });
  expect(found).toMatchObject({ metrics: null, serviceName: 'puertas-web' });
  expect(read({ OTEL_TRACES_EXPORTER: 'otlp' })?.traces?.url).toBe('http://localhost:4318/v1/traces');
});

test.each([
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', /must be an address that starts with http/],
  ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc', /must be http\/protobuf or http\/json/],
  ['OTEL_EXPORTER_OTLP_HEADERS', 'secreto', /must be name=value/],
  ['OTEL_EXPORTER_OTLP_HEADERS', 'a=%', /must be name=value/],
  ['OTEL_TRACES_EXPORTER', 'zipkin', /must be otlp or none/],
  ['OTEL_LOGS_EXPORTER', 'otlp', /must be none; the log goes to standard output/],
  ['OTEL_METRIC_EXPORT_INTERVAL', '0', /milliseconds/],
])('%s %s is refused, unless all is switched off', (name, text, said) => {
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT, [name]: text };
  expect(() => read(env)).toThrow(said);
  expect(() => read(env)).not.toThrow(/secreto/);
  expect(read({ ...env, OTEL_SDK_DISABLED: 'true' })).toBeNull();
});
