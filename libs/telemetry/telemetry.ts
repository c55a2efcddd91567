import type { Telemetry, TelemetryOptions } from './options.js';
import { makeSpansWith } from './spans.js';

const nothing: Telemetry = { measure: () => undefined, close: () => Promise.resolve() };

/** Begins to tell; with null, or without a target, loads nothing and tells nothing. */
export async function openTelemetry(options: TelemetryOptions | null): Promise<Telemetry> {
  if (!options?.traces && !options?.metrics) return nothing;
  const { openSdk } = await import('./sdk.js');
  const { maker, telemetry } = await openSdk(options);
  makeSpansWith(maker);
  return {
    measure: telemetry.measure,
    close: async () => {
      makeSpansWith(null);
      await telemetry.close();
    },
  };
}
