import pg from 'pg';
import { traced } from '#libs/telemetry';
import { statementName } from './statement-name.js';

type Query = (...args: unknown[]) => unknown;

/** A connection whose statements are spans. Handed to the pool only where spans are made. */
export class TracedClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const query = (super.query as Query).bind(this);
    const tracedQuery: Query = (...args) => {
      const [what] = args as [string | { text?: unknown; submit?: unknown } | undefined];
      const sql = typeof what === 'string' ? what : what?.text;
      const isPromised =
        typeof args.at(-1) !== 'function' && typeof (what as { submit?: unknown }).submit !== 'function';
      if (typeof sql !== 'string' || !isPromised) return query(...args);
      const { name, operation, text } = statementName(sql);
      const attributes = {
        'db.system.name': 'postgresql',
        'db.operation.name': operation,
        'db.query.summary': name,
        'db.query.text': text,
      };
      return traced({ name, kind: 'client', attributes }, async () => query(...args));
    };
    this.query = tracedQuery as typeof this.query;
  }
}
