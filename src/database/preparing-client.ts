import pg from 'pg';
import { KeptStatements } from './kept-statements.rules.js';

/** A statement is kept from its second time on: most pages and jobs ask the same ones, and tasks of a moment ask theirs once. */
const KEPT_FROM = 2;
/** How many statements a connection remembers; one that is kept takes PostgreSQL some ten to a hundred kilobytes. */
const REMEMBERED = 300;

/** PostgreSQL's word for a kept statement whose columns are others than when it was planned: a migration ran. */
const isOutdated = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('cached plan must not change result type');

const isWithoutValues = (values: unknown): boolean =>
  values === undefined || (Array.isArray(values) && values.length === 0);

/** What TypeORM begins a transaction with. */
const START = 'START TRANSACTION';

/** What such a connection is opened with: `isPooled` beside what `pg` knows. */
export interface PreparingConfig {
  /** It leads to a pooler in transaction mode. */
  readonly isPooled?: boolean;
  /** How many statements it remembers, where it is not as many as ever. */
  readonly remembered?: number;
}

/**
 * A connection that has PostgreSQL keep the plans of what it is asked again and again: with row-level security, planning takes
 * several times as long as answering. Behind a pooler in transaction mode (`isPooled`) none are kept, for the next statement
 * may go to another server connection. A transaction begins together with its first statement, which saves a round trip.
 */
export class PreparingClient extends pg.Client {
  private readonly kept: KeptStatements | null;
  /** A transaction was asked for that has had no statement yet. */
  private isBeginning = false;

  constructor(config: pg.ClientConfig & PreparingConfig = {}) {
    super(config);
    this.kept = config.isPooled ? null : new KeptStatements(KEPT_FROM, config.remembered ?? REMEMBERED);
  }

  override query(...args: unknown[]): never {
    const [text, values, ...more] = args;
    if (text === START && args.length <= 2 && isWithoutValues(values)) {
      this.isBeginning = true;
      return Promise.resolve({ command: 'START', rowCount: null, rows: [] }) as never;
    }
    if (this.isBeginning) {
      this.isBeginning = false;
      if (typeof text === 'string' && args.length <= 2 && isWithoutValues(values)) return this.beginWith(text) as never;
      // where it fails, what comes next fails too, and says so
      super.query(START).catch(() => undefined);
    }
    // without values a text may hold several statements, of which none can be kept
    if (!this.kept || typeof text !== 'string' || !Array.isArray(values) || isWithoutValues(values))
      return super.query(...(args as [string])) as never;
    const { name, gone } = this.kept.ask(text);
    if (gone !== null) this.letGo(gone);
    if (name === null) return super.query(...(args as [string])) as never;
    const answer: unknown = super.query({ name, text, values }, ...(more as []));
    return (answer instanceof Promise ? answer.catch((error: unknown) => this.forget(error)) : answer) as never;
  }

  /** The answer to the last of the statements of `text`, with which the transaction begins. */
  private async beginWith(text: string): Promise<pg.QueryResult | undefined> {
    const answers: unknown = await super.query(`${START}; ${text}`);
    return (answers as pg.QueryResult[]).at(-1);
  }

  private letGo(name: string): void {
    // in a transaction that has failed it is refused, and PostgreSQL keeps the statement until the connection ends
    super.query(`deallocate ${name}`).catch(() => undefined);
    delete (this as unknown as { connection: { parsedStatements: Record<string, string> } }).connection
      .parsedStatements[name];
  }

  private forget(error: unknown): never {
    if (isOutdated(error)) this.kept?.forget();
    throw error;
  }
}
