import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, type Metric, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { type Timing, Timings } from '../../config/index.js';
import { poolUse, Replicas, SLOW_MILLIS, SlowQueries } from '../../database/index.js';

/** So many slow statements are counted each by its name; those beyond together. */
const NAMED_STATEMENTS = 200;
const mailOutcomes: Record<Timing['outcome'], string> = {
  done: 'sent',
  failed: 'failed',
  refused: 'refused',
  deferred: 'deferred',
};

let ofProcess: Registry | undefined;

/**
 * Memory, CPU, garbage collection and delay of the event loop. Once a process: what prom-client 15.1.3 observes them with
 * cannot be taken away again, and holds on to the registry that it reports to and so to the whole application.
 */
function metricsOfProcess(): readonly Metric[] {
  if (!ofProcess) collectDefaultMetrics({ register: (ofProcess = new Registry()) });
  // its types name plain objects; they are the metrics themselves
  return ofProcess.getMetricsAsArray() as unknown as Metric[];
}

/** Numbers about the running process, in Prometheus' form; holds no personal data. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.025, 0.1, 0.5, 1, 5],
    registers: [this.registry],
  });

  private readonly work = new Histogram({
    name: 'work_duration_seconds',
    help: 'Duration of mails, signatures and jobs, by what came of them',
    labelNames: ['work', 'outcome'],
    buckets: [0.01, 0.05, 0.25, 1, 5, 30],
    registers: [this.registry],
  });
  private readonly mails = new Counter({
    name: 'mails_total',
    help: 'Mails by what the mail server answered: sent, refused for good, deferred, or failed before it was asked',
    labelNames: ['outcome'],
    registers: [this.registry],
  });
  private readonly mailReports = new Counter({
    name: 'mail_reports_total',
    help: 'Reports about mails of ours that came back, by type: hard, soft or complaint',
    labelNames: ['type'],
    registers: [this.registry],
  });
  private readonly slow = new Histogram({
    name: 'slow_query_duration_seconds',
    help: `Duration of statements of the database that took longer than ${SLOW_MILLIS} ms`,
    buckets: [1, 2, 5, 15, 60],
    registers: [this.registry],
  });
  private readonly slowStatements = new Counter({
    name: 'slow_statements_total',
    help: `Statements of the database that took longer than ${SLOW_MILLIS} ms, by the name that the log explains`,
    labelNames: ['statement'],
    registers: [this.registry],
  });
  private readonly named = new Set<string>();

  constructor(timings: Timings, slowQueries: SlowQueries, source: DataSource, replicas: Replicas) {
    for (const metric of metricsOfProcess()) this.registry.registerMetric(metric);
    // a rate needs a beginning: what has not happened yet is told as none
    for (const outcome of Object.values(mailOutcomes)) this.mails.inc({ outcome }, 0);
    for (const type of ['hard', 'soft', 'complaint']) this.mailReports.inc({ type }, 0);
    timings.listen(({ work, outcome, seconds }) => {
      this.work.observe({ work, outcome }, seconds);
      if (work === 'mail') this.mails.inc({ outcome: mailOutcomes[outcome] });
    });
    slowQueries.listen(({ name, seconds }) => {
      this.slow.observe(seconds);
      if (this.named.size < NAMED_STATEMENTS) this.named.add(name);
      this.slowStatements.inc({ statement: this.named.has(name) ? name : 'others' });
    });
    this.gauges('database_connections', 'Connections of the pool by state', ['pool', 'state'], () =>
      Promise.resolve(
        poolUse(source).flatMap(({ pool, ...states }) =>
          Object.entries(states).map(([state, value]) => ({ labels: { pool, state }, value })),
        ),
      ),
    );
    this.gauge('database_replica_behind_seconds', 'By how much the replica may be behind; none while it is away', () =>
      Promise.resolve(replicas.lag()?.behind ?? Number.NaN),
    );
  }

  /** Counts a report about a mail of ours that came back. */
  countMailReport(type: 'hard' | 'soft' | 'complaint'): void {
    this.mailReports.inc({ type });
  }

  /** Adds a number that is read whenever the metrics are asked for. */
  gauge(name: string, help: string, read: () => Promise<number>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      collect: async () => gauge.set(await read().catch(() => Number.NaN)),
    });
  }

  /** As `gauge`, for several numbers that are told apart by labels; those that cannot be read are left out. */
  gauges(
    name: string,
    help: string,
    labelNames: readonly string[],
    read: () => Promise<readonly { readonly labels: Record<string, string>; readonly value: number }[]>,
  ): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [this.registry],
      collect: async () => {
        const found = await read().catch(() => []);
        gauge.reset();
        for (const { labels, value } of found) gauge.set(labels, value);
      },
    });
  }
}
