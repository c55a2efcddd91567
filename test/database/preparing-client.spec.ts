import { PreparingClient } from '../../src/database/preparing-client.js';
import { emptyDatabase } from '../support/database.js';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
const opened: PreparingClient[] = [];
beforeAll(async () => {
  database = await emptyDatabase();
});
afterEach(async () => {
  for (const client of opened.splice(0)) await client.end();
});
afterAll(() => database.drop());

async function connection(isPooled = false): Promise<PreparingClient> {
  const client = new PreparingClient({ connectionString: database.url, isPooled });
  await client.connect();
  opened.push(client);
  return client;
}

/** The class takes every form that `pg` knows, and so tells TypeScript nothing of what it gives. */
const run = async (client: PreparingClient, ...args: unknown[]): Promise<unknown[]> =>
  (await (client.query(...args) as Promise<{ rows: unknown[] }>)).rows;

/** The statements that PostgreSQL keeps for this connection. */
async function keptFor(client: PreparingClient): Promise<string[]> {
  const kept = await run(client, 'select statement from pg_prepared_statements order by prepare_time');
  return (kept as { statement: string }[]).map(({ statement }) => statement);
}

const ask = (client: PreparingClient, text: string, ...values: unknown[]) => run(client, text, values);

test('PostgreSQL keeps what is asked again, with other values too, and not what is asked once', async () => {
  const client = await connection();
  for (const value of [1, 2, 3]) expect(await ask(client, 'select $1::int as n', value)).toEqual([{ n: value }]);
  await ask(client, 'select $1::text as once', 'a');
  expect(await keptFor(client)).toEqual(['select $1::int as n']);
});

test('several statements in one text are asked as they are', async () => {
  const client = await connection();
  for (let time = 0; time < 3; time += 1)
    await (client.query('create temporary table a (); drop table a', []) as Promise<unknown>);
  expect(await keptFor(client)).toEqual([]);
});

test('behind a pooler it keeps nothing', async () => {
  const client = await connection(true);
  for (const value of [1, 2, 3]) await ask(client, 'select $1::int as n', value);
  expect(await keptFor(client)).toEqual([]);
});

test('it keeps a limited number', async () => {
  const client = await connection();
  for (let n = 0; n < 320; n += 1) for (const value of [1, 2]) await ask(client, `select $1::int as n${n}`, value);
  const kept = await keptFor(client);
  expect([kept.length, kept.at(-1)]).toEqual([300, 'select $1::int as n319']);
  expect(await ask(client, 'select $1::int as n0', 7)).toEqual([{ n0: 7 }]);
});

test('what can no longer be answered as it was planned is refused once, and planned anew', async () => {
  const client = await connection();
  await run(client, 'create table things (n int); insert into things values (1)');
  const all = 'select * from things where n >= $1';
  for (const value of [0, 1]) await ask(client, all, value);
  await run(client, 'alter table things add column word text');
  await expect(ask(client, all, 0)).rejects.toThrow('cached plan must not change result type');
  expect(await ask(client, all, 0)).toEqual([{ n: 1, word: null }]);
});

test('in a transaction that has failed it says so, and goes on afterwards', async () => {
  const client = await connection();
  await run(client, 'begin');
  await expect(ask(client, 'select 1 / $1::int as n', 0)).rejects.toThrow('division by zero');
  await expect(ask(client, 'select 1 / $1::int as n', 1)).rejects.toThrow('current transaction is aborted');
  await run(client, 'rollback');
  expect(await ask(client, 'select 1 / $1::int as n', 1)).toEqual([{ n: 1 }]);
  expect(await ask(client, 'select 1 / $1::int as n', 1)).toEqual([{ n: 1 }]);
});

test('a statement with a mistake is refused each time it is asked', async () => {
  const client = await connection();
  for (let time = 0; time < 3; time += 1)
    await expect(ask(client, 'select $1::int from nowhere', 1)).rejects.toThrow('does not exist');
});

test('a transaction begins with its first statement, whatever that is', async () => {
  const client = await connection();
  await run(client, 'create table marks (n int)');
  const begins = [
    () => run(client, 'insert into marks values (1); select count(*)::int as n from marks'),
    () => ask(client, 'select count(*)::int + $1 as n from marks', 0),
  ];
  const isOpen = 'select now() <> statement_timestamp() as open';
  for (const [place, begin] of begins.entries()) {
    expect(await run(client, 'START TRANSACTION')).toEqual([]);
    expect(await begin()).toEqual([{ n: 1 - place }]);
    expect(await run(client, isOpen)).toEqual([{ open: true }]);
    await run(client, 'ROLLBACK');
  }
  await run(client, 'START TRANSACTION');
  await run(client, 'COMMIT');
  expect(await ask(client, 'select count(*)::int + $1 as n from marks', 0)).toEqual([{ n: 0 }]);
});

test('a transaction whose first statement fails is over when it is rolled back', async () => {
  const client = await connection();
  await run(client, 'START TRANSACTION');
  await expect(run(client, 'select 1 / 0')).rejects.toThrow('division by zero');
  await expect(run(client, 'select 1')).rejects.toThrow('current transaction is aborted');
  await run(client, 'ROLLBACK');
  expect(await run(client, 'select 1 as n')).toEqual([{ n: 1 }]);
});
