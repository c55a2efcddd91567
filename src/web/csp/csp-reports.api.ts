import { Body, Controller, HttpCode, Logger, Post, Req } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter } from 'prom-client';
import { Allow, FromAnywhere } from '../access/allow.js';
import { Metrics } from '../health/metrics.js';
import { type Limit, Limits } from '../limits/limits.js';
import { REPORTS_AT, violationsIn } from './violations.rules.js';

/** Reports from one network, and from all: what is broken for everybody is known after a few. */
const reportsPerAddress: Limit = { name: 'csp-address', points: 20, seconds: 3600 };
const reportsFromAll: Limit = { name: 'csp-all', points: 600, seconds: 3600 };
const LARGEST_REPORT = 16 * 1024;

/** Takes what browsers refused under the content security policy: counted and logged, kept nowhere else. */
@Controller(REPORTS_AT)
@Allow('public')
export class CspReportsApi {
  private readonly log = new Logger('Csp');
  private readonly violations: Counter;

  constructor(
    private readonly limits: Limits,
    metrics: Metrics,
  ) {
    this.violations = new Counter({
      name: 'csp_violations_total',
      help: 'What browsers refused to load or run, by directive',
      labelNames: ['directive'],
      registers: [metrics.registry],
    });
  }

  @Post()
  @FromAnywhere()
  @HttpCode(204)
  async take(@Req() { ip }: FastifyRequest, @Body() body: unknown): Promise<void> {
    await this.limits.take(reportsPerAddress, ip);
    await this.limits.take(reportsFromAll, 'all');
    for (const violation of violationsIn(body)) {
      this.violations.inc({ directive: violation.directive });
      this.log.log({ csp: violation });
    }
  }
}

/** Lets the server read the two forms in which browsers report. */
export function readCspReports(server: FastifyInstance): void {
  const types = ['application/csp-report', 'application/reports+json'];
  server.addContentTypeParser(types, { parseAs: 'string', bodyLimit: LARGEST_REPORT }, (_request, body, done) => {
    try {
      done(null, JSON.parse(String(body)));
    } catch {
      done(Object.assign(new Error('No JSON'), { statusCode: 400 }));
    }
  });
}
