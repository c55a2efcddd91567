import { Controller, Get, Header, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSame } from '#libs/constant-time';
import { CONFIG, type Config } from '../../config/index.js';
import { Database } from '../../database/index.js';
import { Allow } from '../access/allow.js';
import { notFound } from '../refused.js';
import { Metrics } from './metrics.js';

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
  const given = /^bearer (.*)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  return isSame(given, metricsToken);
}
