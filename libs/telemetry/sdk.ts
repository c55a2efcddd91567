import { randomUUID } from 'node:crypto';
import {
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { OtlpTarget, Telemetry, TelemetryOptions } from './options.js';
import { type ReadableRegistry, RegistryProducer } from './registry-producer.js';
import type { OpenSpan, SpanMaker, SpanStart } from './spans.js';

const SCOPE = 'puertas-abiertas';
const SILENCE_MILLIS = 600_000;
/** Stopping does not wait longer for a collector that is away. */
const LAST_EXPORT_MILLIS = 1_500;

const kinds = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  consumer: SpanKind.CONSUMER,
} as const;

/** Starts OpenTelemetry's SDK. Loaded only where telemetry is asked for. */
export async function openSdk(options: TelemetryOptions): Promise<{ maker: SpanMaker | null; telemetry: Telemetry }> {
  const { serviceName, version, role, traces, metrics, intervalMillis } = options;
  tellTrouble(options.onTrouble);
  // `OTEL_RESOURCE_ATTRIBUTES` adds to these; samplers, batches, limits, time-outs and certificates are read by the SDK itself
  const resource = detectResources({ detectors: [envDetector] }).merge(
    resourceFromAttributes({
      'service.name': serviceName,
      'service.version': version,
      'service.instance.id': randomUUID(),
      'puertas.role': role,
    }),
  );
  const provider =
    traces &&
    new BasicTracerProvider({
      resource,
      spanProcessors: [new BatchSpanProcessor(await spanExporter(traces))],
    });
  const metricExporter = metrics && (await exporterOfMetrics(metrics));
  let meters: MeterProvider | null = null;
  return {
    maker: provider && new SdkSpans(provider.getTracer(SCOPE, version)),
    telemetry: {
      measure: (registry: ReadableRegistry) => {
        if (!metricExporter || meters) return;
        const producer = new RegistryProducer(registry, resource, { name: SCOPE, version });
        const reader = new PeriodicExportingMetricReader({
          exporter: metricExporter,
          exportIntervalMillis: intervalMillis,
          exportTimeoutMillis: Math.min(intervalMillis, 30_000),
          metricProducers: [producer],
        });
        meters = new MeterProvider({ resource, readers: [reader] });
      },
      close: async () => {
        const last = { timeoutMillis: LAST_EXPORT_MILLIS };
        const closing = Promise.allSettled([provider?.shutdown(), meters?.shutdown(last)]);
        await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, LAST_EXPORT_MILLIS).unref())]);
        diag.disable();
      },
    },
  };
}

async function spanExporter({ protocol, url, headers }: OtlpTarget): Promise<SpanExporter> {
  const { OTLPTraceExporter } = await (protocol === 'http/json'
    ? import('@opentelemetry/exporter-trace-otlp-http')
    : import('@opentelemetry/exporter-trace-otlp-proto'));
  return new OTLPTraceExporter({ url, headers: { ...headers } });
}

async function exporterOfMetrics({ protocol, url, headers }: OtlpTarget): Promise<PushMetricExporter> {
  const { OTLPMetricExporter } = await (protocol === 'http/json'
    ? import('@opentelemetry/exporter-metrics-otlp-http')
    : import('@opentelemetry/exporter-metrics-otlp-proto'));
  return new OTLPMetricExporter({ url, headers: { ...headers } });
}

/** What the SDK says of itself: that the collector is away, once in a while. */
function tellTrouble(onTrouble: (what: string) => void): void {
  let told = -Infinity;
  const tell = (what: string) => {
    if (performance.now() - told < SILENCE_MILLIS) return;
    told = performance.now();
    onTrouble(what);
  };
  const quiet = () => undefined;
  diag.setLogger({ error: tell, warn: tell, info: quiet, debug: quiet, verbose: quiet }, DiagLogLevel.WARN);
}

class SdkSpans implements SpanMaker {
  constructor(private readonly tracer: Tracer) {}

  open({ name, kind = 'internal', attributes = {}, parent }: SpanStart, current: OpenSpan | null): OpenSpan {
    const planned = parent === undefined ? null : parseTraceParent(parent);
    const context = planned
      ? trace.setSpanContext(ROOT_CONTEXT, { ...planned, isRemote: true })
      : current instanceof SdkSpan
        ? trace.setSpan(ROOT_CONTEXT, current.span)
        : ROOT_CONTEXT;
    return new SdkSpan(this.tracer.startSpan(name, { kind: kinds[kind], attributes }, context));
  }
}

class SdkSpan implements OpenSpan {
  constructor(readonly span: Span) {}

  get traceId(): string {
    return this.span.spanContext().traceId;
  }

  get traceparent(): string {
    const { traceId, spanId, traceFlags } = this.span.spanContext();
    return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
  }

  set(attributes: SpanStart['attributes'] & object): void {
    this.span.setAttributes(attributes);
  }

  end(failure?: string): void {
    if (failure !== undefined) {
      this.span.setAttribute('error.type', failure);
      this.span.setStatus({ code: SpanStatusCode.ERROR });
    }
    this.span.end();
  }
}
