import type { OtlpTarget } from '#libs/telemetry';

/** To which collector spans and numbers go, by OpenTelemetry's standard variables. */
export interface TelemetrySettings {
  readonly serviceName: string;
  /** Null: no spans are made. */
  readonly traces: OtlpTarget | null;
  /** Null: the numbers are at `/metrics` only. */
  readonly metrics: OtlpTarget | null;
  /** Between two exports of the numbers. */
  readonly intervalMillis: number;
}

type Value = (name: string) => string | null;

const LOCAL_COLLECTOR = 'http://localhost:4318';
const protocols = ['http/protobuf', 'http/json'] as const;

/**
 * Reads whether and where telemetry goes; what is wrong is added to `problems` with its remedy. Nothing goes anywhere unless
 * an endpoint or an exporter is named. The other `OTEL_` variables are OpenTelemetry's own to read.
 * @returns null when nothing is told to anybody
 */
export function readTelemetry(value: Value, problems: string[]): TelemetrySettings | null {
  const found: string[] = [];
  const headers = readHeaders(value('OTEL_EXPORTER_OTLP_HEADERS'), found);
  const target = (signal: 'TRACES' | 'METRICS', others: readonly string[]) =>
    readTarget(value, signal, { others, headers, problems: found });
  const settings: TelemetrySettings = {
    serviceName: value('OTEL_SERVICE_NAME') ?? 'puertas-abiertas',
    traces: target('TRACES', []),
    // its exporter is always there
    metrics: target('METRICS', ['prometheus']),
    intervalMillis: Number(value('OTEL_METRIC_EXPORT_INTERVAL') ?? 60_000),
  };
  if (!Number.isInteger(settings.intervalMillis) || settings.intervalMillis < 100) {
    found.push('OTEL_METRIC_EXPORT_INTERVAL: must be a number of milliseconds, 100 or more');
  }
  if (!['none', null].includes(value('OTEL_LOGS_EXPORTER'))) {
    found.push('OTEL_LOGS_EXPORTER: must be none; the log goes to standard output, where a collector reads it');
  }
  if (value('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return null;
  problems.push(...found);
  return settings.traces || settings.metrics ? settings : null;
}

function readTarget(
  value: Value,
  signal: 'TRACES' | 'METRICS',
  { others, headers, problems }: { others: readonly string[]; headers: Record<string, string>; problems: string[] },
): OtlpTarget | null {
  const base = value('OTEL_EXPORTER_OTLP_ENDPOINT');
  const own = value(`OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`);
  const exporter = value(`OTEL_${signal}_EXPORTER`) ?? (base || own ? 'otlp' : 'none');
  if (!['otlp', 'none', ...others].includes(exporter)) {
    problems.push(`OTEL_${signal}_EXPORTER: must be ${['otlp', 'none', ...others].join(' or ')}`);
  }
  if (exporter !== 'otlp') return null;
  const url = own ?? `${(base ?? LOCAL_COLLECTOR).replace(/\/+$/, '')}/v1/${signal.toLowerCase()}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    const name = own ? `OTEL_EXPORTER_OTLP_${signal}_ENDPOINT` : 'OTEL_EXPORTER_OTLP_ENDPOINT';
    problems.push(`${name}: must be an address that starts with http:// or https://, as http://collector:4318`);
  }
  const name = value(`OTEL_EXPORTER_OTLP_${signal}_PROTOCOL`) ?? value('OTEL_EXPORTER_OTLP_PROTOCOL');
  const protocol = protocols.find((one) => one === (name ?? 'http/protobuf'));
  if (!protocol) {
    problems.push(`OTEL_EXPORTER_OTLP_PROTOCOL: must be ${protocols.join(' or ')}; collectors take both at port 4318`);
  }
  return { url, protocol: protocol ?? 'http/protobuf', headers };
}

/** `name=value,name=value`, values as in an address (W3C Baggage). */
function readHeaders(text: string | null, problems: string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const pair of (text ?? '').split(',').filter((one) => one.trim() !== '')) {
    const [, name, encoded] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
    const header = encoded === undefined ? null : decoded(encoded);
    if (name === undefined || header === null) {
      problems.push('OTEL_EXPORTER_OTLP_HEADERS: must be name=value, with commas between');
      return {};
    }
    headers[name] = header;
  }
  return headers;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a lone %, which the caller reports
  }
}
