import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as OTLP writes it in JSON. */
export interface CollectedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { key: string; value: { stringValue?: string; intValue?: number } }[];
}

/** A collector of OpenTelemetry on this machine. */
export interface OtlpCollector {
  readonly url: string;
  /** Spans that came in JSON. */
  readonly spans: CollectedSpan[];
  /** All that came, as it came. */
  readonly received: { path: string; type: string; authorization: string; body: Buffer }[];
  close(): Promise<void>;
}

interface Traces {
  resourceSpans: { scopeSpans: { spans: CollectedSpan[] }[] }[];
}

/** Starts a collector that keeps what it gets. */
export async function otlpCollector(): Promise<OtlpCollector> {
  const spans: CollectedSpan[] = [];
  const received: OtlpCollector['received'] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = Buffer.concat(pieces);
      const { 'content-type': type = '', authorization = '' } = request.headers;
      received.push({ path: request.url!, type, authorization, body });
      if (type === 'application/json' && request.url === '/v1/traces') {
        const { resourceSpans } = JSON.parse(body.toString()) as Traces;
        spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
      }
      response.setHeader('content-type', type).end(type === 'application/json' ? '{}' : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans, received, close };
}
