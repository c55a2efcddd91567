import pg from 'pg';
import { PublicLookup } from '../../../src/distinctions/index.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';
import { eventually } from '../../support/eventually.js';

/** A web process with the questions that it could not answer from memory. */
interface Process {
  app: TestApp;
  looked: jest.SpiedFunction<PublicLookup['find']>;
}

const words = {
  active: 'Sí: este distintivo es auténtico y está vigente',
  suspended: 'Por ahora no: FM4 suspendió este distintivo mientras revisa',
} as const;

let processes: [Process, Process];
let shop: TestDistinction;
beforeAll(async () => {
  const start = async (env?: Record<string, string>): Promise<Process> => {
    const app = await startApp(env ? { env } : {});
    return { app, looked: jest.spyOn(app.nest.get(PublicLookup), 'find') };
  };
  const first = await start();
  processes = [first, await start({ DATABASE_URL: first.app.config.databaseUrl })];
  shop = await newDistinction(first.app, { document: false });
});
afterAll(async () => {
  await processes[1].app.close();
  await processes[0].app.close();
});

const addresses = () => [
  `/verificar/${shop.code}`,
  `/api/v1/verification/${shop.code}`,
  `/api/v1/distinctions/${shop.code}/badge.svg`,
];
const read = async ({ app }: Process, path: string) => (await app.browser().get(path)).text;

/** Asks until every answer of both comes from memory: only then could one be stale. */
async function warm() {
  for (const process of processes) {
    for (const path of addresses()) {
      await eventually(async () => {
        process.looked.mockClear();
        await read(process, path);
        return process.looked.mock.calls.length === 0;
      });
    }
  }
}

/** Decides in the first process. */
const decide = (move: 'suspend' | 'reinstate') => moveDistinction(processes[0].app, shop.id, move);

/** Waits until both processes tell the state everywhere: the clock stands, so that only the news of it can end what is kept. */
async function expectTold(state: keyof typeof words): Promise<void> {
  const tells = [
    (text: string) => text.includes(words[state]),
    (text: string) => text.includes(`"state":"${state}"`),
    (text: string) => text.includes(state === 'active' ? '>Inclusión<' : '>Suspendido<'),
  ];
  for (const process of processes) {
    for (const [i, path] of addresses().entries()) await eventually(async () => tells[i]!(await read(process, path)));
  }
}

/** Cuts the connections over which the processes hear of changes, as a restart of PostgreSQL would. */
async function cutListeners(): Promise<number> {
  const owner = new pg.Client({ connectionString: processes[0].app.config.databaseUrl });
  await owner.connect();
  try {
    const { rowCount } = await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and query = 'select 1'`,
    );
    return rowCount ?? 0;
  } finally {
    await owner.end();
  }
}

test('a decision made in one process is told by both', async () => {
  await warm();
  await decide('suspend');
  await expectTold('suspended');
});

test('also when it was made while nobody could hear of it, and again once they hear', async () => {
  await warm();
  expect(await cutListeners()).toBeGreaterThanOrEqual(2);
  await decide('reinstate');
  await expectTold('active');
  // connected again, answers come from memory again
  await warm();
  await decide('suspend');
  await expectTold('suspended');
});

test('guesses at one process count at the other', async () => {
  const from = { 'x-forwarded-for': '203.0.113.21' };
  const statuses: number[] = [];
  for (let guess = 0; guess < 61; guess += 1) {
    statuses.push((await processes[guess % 2]!.app.browser().get('/api/v1/verification/ABC', from)).status);
  }
  expect(statuses.slice(0, 60)).toEqual(Array(60).fill(404));
  expect(statuses[60]).toBe(429);
});
