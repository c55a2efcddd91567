import type { ReadableRegistry } from './registry-producer.js';

/** A collector of one signal, by OTLP over HTTP. */
export interface OtlpTarget {
  readonly url: string;
  readonly protocol: 'http/protobuf' | 'http/json';
  readonly headers: Readonly<Record<string, string>>;
}

/** Who tells what to whom. */
export interface TelemetryOptions {
  readonly serviceName: string;
  readonly version: string;
  readonly role: string;
  readonly traces: OtlpTarget | null;
  readonly metrics: OtlpTarget | null;
  /** Between two exports of the numbers. */
  readonly intervalMillis: number;
  /** Hears that the collector took nothing, at most once in ten minutes. */
  readonly onTrouble: (what: string) => void;
}

/** Telemetry under way. */
export interface Telemetry {
  /** Exports the numbers of a registry from now on. */
  measure(registry: ReadableRegistry): void;
  /** Sends what has not been sent yet, and stops. */
  close(): Promise<void>;
}
