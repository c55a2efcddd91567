import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { RegistryProducer } from './registry-producer.js';
import {
  isTracing,
  makeSpansWith,
  type OpenSpan,
  openSpan,
  type SpanStart,
  traced,
  traceparent,
  within,
} from './spans.js';

interface Made extends SpanStart {
  id: string;
  under: string | null;
  failure?: string | undefined;
  ended?: true;
}

describe('spans', () => {
  const made: Made[] = [];
  const open = (start: SpanStart, current: OpenSpan | null): OpenSpan => {
    const span: Made = { ...start, id: `span ${made.length}`, under: current?.traceparent ?? null };
    made.push(span);
    return {
      traceId: 't',
      traceparent: span.id,
      set: () => undefined,
      end: (failure) => Object.assign(span, { failure, ended: true }),
    };
  };
  beforeEach(() => {
    made.length = 0;
    makeSpansWith({ open });
  });
  afterEach(() => makeSpansWith(null));

  test('stand one within the other, through whatever is awaited', async () => {
    await traced({ name: 'outer' }, async () => {
      await Promise.all(['a', 'b'].map((name) => traced({ name }, () => Promise.resolve())));
      expect(traceparent()).toBe('span 0');
    });
    expect(made.map(({ name, under, ended }) => [name, under, ended])).toEqual([
      ['outer', null, true],
      ['a', 'span 0', true],
      ['b', 'span 0', true],
    ]);
    expect(traceparent()).toBeUndefined();
  });

  test('say the kind of an error and never its text, which is thrown on', async () => {
    const error = Object.assign(new TypeError('ana@secreto.example'), { code: 'ECONNRESET' });
    await expect(traced({ name: 'x' }, () => Promise.reject(error))).rejects.toBe(error);
    const odd = Object.assign(new Error('x'), { code: 'ana@secreto.example' });
    await expect(traced({ name: 'x' }, () => Promise.reject(odd))).rejects.toBe(odd);
    expect(made.map(({ failure }) => failure)).toEqual(['TypeError ECONNRESET', 'Error']);
  });

  test('are none unless somebody makes them', async () => {
    makeSpansWith(null);
    expect(isTracing()).toBe(false);
    expect(openSpan({ name: 'x' })).toBeNull();
    expect(await traced({ name: 'x' }, () => Promise.resolve(traceparent()))).toBeUndefined();
    expect(made).toEqual([]);
  });

  test('are entered by hand where work goes on by events', () => {
    const span = openSpan({ name: 'request' })!;
    expect(within(span, () => traceparent())).toBe('span 0');
  });
});

test('the numbers of Prometheus become those of OpenTelemetry', async () => {
  const registry = new Registry();
  const registers = [registry];
  new Counter({ name: 'mails_total', help: 'Mails', labelNames: ['outcome'], registers }).inc({ outcome: 'sent' }, 3);
  const gauge = new Gauge({ name: 'memory_bytes', help: 'Memory', labelNames: ['of'], registers });
  gauge.set({ of: 'a' }, 5);
  gauge.set({ of: 'b' }, Number.NaN);
  const histogram = new Histogram({
    name: 'work_seconds',
    help: 'Work',
    labelNames: ['work'],
    buckets: [1, 10],
    registers,
  });
  for (const seconds of [0.5, 2, 3, 100]) histogram.observe({ work: 'mail' }, seconds);
  const { resourceMetrics } = await new RegistryProducer(registry, resourceFromAttributes({}), { name: 'x' }).collect();
  const found = resourceMetrics.scopeMetrics[0]!.metrics.map(({ descriptor, dataPoints }) => [
    descriptor.name,
    descriptor.unit,
    dataPoints.map(({ attributes, value }) => [attributes, value]),
  ]);
  expect(found).toEqual([
    ['mails_total', '', [[{ outcome: 'sent' }, 3]]],
    ['memory_bytes', 'By', [[{ of: 'a' }, 5]]],
    [
      'work_seconds',
      's',
      [[{ work: 'mail' }, { buckets: { boundaries: [1, 10], counts: [1, 2, 1] }, sum: 105.5, count: 4 }]],
    ],
  ]);
});
