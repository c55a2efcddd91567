import { isTracing, traced } from '#libs/telemetry';
import { PreparingClient } from './preparing-client.js';
import { statementName } from './statement-name.js';

/** A connection whose statements are spans, where spans are made. */
export class TracedClient extends PreparingClient {
  override query(...args: unknown[]): never {
    const ask = () => super.query(...(args as [string])) as unknown;
    const [what] = args as [string | { text?: unknown; submit?: unknown } | undefined];
    const sql = typeof what === 'string' ? what : what?.text;
    // with a function at the end the answer is no promise; what submits itself is a stream
    const isPromised = typeof args.at(-1) !== 'function' && typeof (what as { submit?: unknown }).submit !== 'function';
    if (!isTracing() || !isPromised || typeof sql !== 'string') return ask() as never;
    const { name, operation, text } = statementName(sql);
    const attributes = {
      'db.system.name': 'postgresql',
      'db.operation.name': operation,
      'db.query.summary': name,
      'db.query.text': text,
    };
    return traced({ name, kind: 'client', attributes }, async () => ask()) as never;
  }
}
