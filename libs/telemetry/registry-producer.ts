import { type Attributes, type HrTime, ValueType } from '@opentelemetry/api';
import { hrTime, type InstrumentationScope } from '@opentelemetry/core';
import type { Resource } from '@opentelemetry/resources';
import {
  AggregationTemporality,
  type CollectionResult,
  DataPointType,
  type MetricData,
  type MetricProducer,
} from '@opentelemetry/sdk-metrics';

/** One value of a metric, as prom-client gives it. */
interface Sample {
  readonly value: number;
  readonly labels: Readonly<Record<string, string | number | undefined>>;
  /** Of histograms: the name with `_bucket`, `_sum` or `_count`. */
  readonly metricName?: string;
}

/** What prom-client's `Registry` offers of itself. */
export interface ReadableRegistry {
  getMetricsAsJSON(): Promise<readonly { name: string; help: string; type: unknown; values: readonly Sample[] }[]>;
}

type Points = readonly { readonly labels: Attributes; readonly samples: readonly Sample[] }[];

/** The numbers that `/metrics` shows, as OpenTelemetry exports them: counted once, told in both ways. */
export class RegistryProducer implements MetricProducer {
  private readonly since = hrTime();

  constructor(
    private readonly registry: ReadableRegistry,
    private readonly resource: Resource,
    private readonly scope: InstrumentationScope,
  ) {}

  async collect(): Promise<CollectionResult> {
    const found = await this.registry.getMetricsAsJSON();
    const until = hrTime();
    const metrics = found.flatMap((metric) => metricData(metric, this.since, until) ?? []);
    return { resourceMetrics: { resource: this.resource, scopeMetrics: [{ scope: this.scope, metrics }] }, errors: [] };
  }
}

function metricData(
  { name, help, type, values }: { name: string; help: string; type: unknown; values: readonly Sample[] },
  startTime: HrTime,
  endTime: HrTime,
): MetricData | null {
  const unit = /_(seconds|bytes)(_total)?$/.exec(name)?.[1] ?? '';
  const descriptor = {
    name,
    description: help,
    unit: { seconds: 's', bytes: 'By' }[unit] ?? '',
    valueType: ValueType.DOUBLE,
  };
  const common = { descriptor, aggregationTemporality: AggregationTemporality.CUMULATIVE } as const;
  const points = byLabels(values);
  const single = points.flatMap(({ labels, samples }) =>
    samples.map(({ value }) => ({ startTime, endTime, attributes: labels, value })),
  );
  if (type === 'counter') return { ...common, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints: single };
  if (type === 'gauge') {
    // what could not be read is not a number
    const dataPoints = single.filter(({ value }) => Number.isFinite(value));
    return { ...common, dataPointType: DataPointType.GAUGE, dataPoints };
  }
  if (type !== 'histogram') return null;
  const dataPoints = points.map(({ labels, samples }) => ({
    startTime,
    endTime,
    attributes: labels,
    value: histogram(name, samples),
  }));
  return { ...common, dataPointType: DataPointType.HISTOGRAM, dataPoints };
}

/** Prometheus counts each bucket with those below it, OpenTelemetry each alone. */
function histogram(name: string, samples: readonly Sample[]) {
  const sum = samples.find(({ metricName }) => metricName === `${name}_sum`)?.value ?? 0;
  const count = samples.find(({ metricName }) => metricName === `${name}_count`)?.value ?? 0;
  const buckets = samples
    .filter(({ labels }) => labels['le'] !== undefined)
    .map(({ labels, value }) => ({ upTo: labels['le'] === '+Inf' ? Infinity : Number(labels['le']), value }))
    .toSorted((one, other) => one.upTo - other.upTo);
  const counts = buckets.map(({ value }, index) => value - (buckets[index - 1]?.value ?? 0));
  const boundaries = buckets.map(({ upTo }) => upTo).filter(Number.isFinite);
  return { buckets: { boundaries, counts }, sum, count };
}

function byLabels(values: readonly Sample[]): Points {
  const groups = new Map<string, { labels: Attributes; samples: Sample[] }>();
  for (const sample of values) {
    const labels = Object.fromEntries(Object.entries(sample.labels).filter(([label]) => label !== 'le'));
    const key = JSON.stringify(labels);
    const group = groups.get(key) ?? { labels, samples: [] };
    groups.set(key, group);
    group.samples.push(sample);
  }
  return [...groups.values()];
}
