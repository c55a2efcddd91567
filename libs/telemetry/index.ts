/**
 * What the process does, told to an OpenTelemetry collector: spans of requests, statements, jobs, mails and signatures, and
 * the numbers that Prometheus reads. Off unless it is asked for; then no package of OpenTelemetry's SDK is loaded and every
 * function here does its work and nothing else.
 *
 * Spans are opened by hand where the work passes through one place anyway. The instrumentation that OpenTelemetry offers
 * replaces functions of modules while they are loaded: that needs a loader hook for native ES modules, takes a second of
 * every start, and writes addresses with their codes, SQL and mail headers into spans before anybody can say no. For the
 * same reason no tracer is registered for the whole process: other libraries of it (better-auth) would write spans then.
 */
export {
  type Attributes,
  isTracing,
  openSpan,
  type OpenSpan,
  type SpanStart,
  traced,
  traceId,
  traceparent,
  within,
} from './spans.js';
export type { OtlpTarget, Telemetry, TelemetryOptions } from './options.js';
export { openTelemetry } from './telemetry.js';
