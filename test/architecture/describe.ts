/** Asks PostgreSQL what a statement gives, without running it. */
import pg from 'pg';

/** A column of a result, with PostgreSQL's number for its type. */
export interface Column {
  readonly name: string;
  readonly type: number;
}

interface Wire {
  parse(message: { name: string; text: string; types: number[] }): void;
  describe(message: { type: 'S'; name: string }): void;
  sync(): void;
  on(event: string, listener: (message: never) => void): void;
  removeAllListeners(event: string): void;
}

/** Opens a connection that describes statements; `close` ends it. */
export async function openDescriber(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const wire = (client as unknown as { connection: Wire }).connection;
  // the client's own listeners expect a query of its own
  const events = ['rowDescription', 'noData', 'parameterDescription', 'parseComplete', 'errorMessage', 'readyForQuery'];
  for (const event of events) wire.removeAllListeners(event);

  /** @returns the columns, none for a statement without a result; or what is wrong with it */
  function describe(text: string): Promise<Column[] | string> {
    return new Promise((resolve) => {
      let answer: Column[] | string = [];
      const listen = (event: string, listener: (message: never) => void) => {
        wire.removeAllListeners(event);
        wire.on(event, listener);
      };
      for (const event of events) listen(event, () => undefined);
      listen('rowDescription', ({ fields }: { fields: { name: string; dataTypeID: number }[] }) => {
        answer = fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID }));
      });
      listen('errorMessage', ({ message }: Error) => (answer = message));
      listen('readyForQuery', () => resolve(answer));
      wire.parse({ name: '', text, types: [] });
      wire.describe({ type: 'S', name: '' });
      wire.sync();
    });
  }

  return { describe, close: () => client.end() };
}
