import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Inject, Injectable, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { CONFIG, type Config, Timings } from '../../config/index.js';
import { Database, SlowQueries } from '../../database/index.js';
import { Allow } from '../access/allow.js';
import { notFound } from '../refused.js';

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
  private readonly slow = new Histogram({
    name: 'slow_query_duration_seconds',
    help: 'Duration of statements of the database that took longer than half a second',
    buckets: [1, 2, 5, 15, 60],
    registers: [this.registry],
  });

  constructor(timings: Timings, slowQueries: SlowQueries) {
    collectDefaultMetrics({ register: this.registry });
    timings.listen(({ work, outcome, seconds }) => this.work.observe({ work, outcome }, seconds));
    slowQueries.listen((seconds) => this.slow.observe(seconds));
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

@Controller()
@Allow('public')
export class HealthApi {
  constructor(
    private readonly db: Database,
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The process runs. */
  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /** The process can serve: PostgreSQL answers. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const up = await this.db.isUp();
    if (!up) void reply.status(503);
    return { status: up ? 'ok' : 'unavailable', database: up };
  }

  /** For whoever has the token; without one set, for this machine, and in production for nobody. */
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  @Header('cache-control', 'no-store')
  async read(@Req() request: FastifyRequest): Promise<string> {
    if (!mayReadMetrics(request, this.config)) throw notFound();
    return this.metrics.registry.metrics();
  }
}

function mayReadMetrics(request: FastifyRequest, { metricsToken, production }: Config): boolean {
  if (metricsToken === null) return !production && /^(::1|(::ffff:)?127\.)/.test(request.ip);
  // The name of the scheme is in any case (RFC 9110, 11.1).
  const given = Buffer.from(/^bearer (.*)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '');
  const right = Buffer.from(metricsToken);
  return given.length === right.length && timingSafeEqual(given, right);
}
