import type { LoggerService } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type DestinationStream, type Logger, pino } from 'pino';
import { isTracing, traceId } from '#libs/telemetry';

/** Where nothing secret may show up in a log line. */
const redact = {
  paths: [
    'password',
    '*.password',
    'token',
    '*.token',
    'headers.cookie',
    'headers.authorization',
    'err.parameters',
    'err.query',
  ],
  censor: '[redacted]',
};

/**
 * The log of the process: JSON lines with the request's id, the route's pattern (never its secrets), no personal data.
 * @param destination where the lines go; standard output unless said
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    redact,
    base: undefined,
    ...(isTracing() ? { mixin: () => traceOf(traceId()) } : {}),
    serializers: {
      err: pino.stdSerializers.err,
      req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions?.url ?? 'none' }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** By which name OpenTelemetry's collectors know the trace of a line. */
const traceOf = (trace: string | undefined) => (trace === undefined ? {} : { trace_id: trace });

/** Lets Nest write to the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly pino: Logger) {}

  verbose(message: unknown, context?: string): void {
    this.pino.trace({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }

  /** Structured lines are ours; Nest's start-up texts are of no use in operation. */
  log(message: unknown, context?: string): void {
    if (typeof message === 'object' && message !== null) this.pino.info({ context, ...message });
    else this.pino.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    if (message instanceof Error) this.pino.error({ err: message }, message.message);
    else this.pino.error({ detail: rest.filter(Boolean).map(String) }, String(message));
  }

  fatal(message: unknown): void {
    this.pino.fatal(String(message));
  }
}
