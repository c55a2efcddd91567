import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { migrate } from '../../../src/database/index.js';
import { findRedis, postgresServer, type QueueServer, redisServer } from '../../queue/servers.js';
import { CountingServer, SendingProcess } from './sending-fixtures.js';
import { drills } from '../../support/drills.js';

const BACKLOG = drills.backlog;
const redis = findRedis();
if (!redis)
  process.stderr.write('\n!!! NOT RUN: sending with the queue on Redis. No redis-server on this machine.\n\n');

/** One PostgreSQL holds what is due in both cases; it can be restarted, which the one of the other tests cannot. */
let postgres: QueueServer;
beforeAll(async () => {
  postgres = await postgresServer();
  await migrate(postgres.options.databaseUrl);
});
afterAll(() => postgres.remove());

describe.each([['PostgreSQL', false], ...(redis ? ([['Redis', true]] as const) : [])] as const)(
  'many mails, the queue on %s',
  (_name, onRedis) => {
    let queue: QueueServer;
    let server: CountingServer;
    let processes: SendingProcess[] = [];

    beforeAll(async () => {
      queue = onRedis ? await redisServer(redis!) : postgres;
    });
    beforeEach(() => {
      server = new CountingServer();
    });
    afterEach(async () => {
      await Promise.all(processes.map((one) => one.stop()));
      processes = [];
      await queue.empty();
      const client = new pg.Client({ connectionString: postgres.options.databaseUrl });
      await client.connect();
      await client.query('truncate reminders cascade');
      await client.end();
    });
    afterAll(async () => {
      if (onRedis) await queue.remove();
    });

    async function start(): Promise<SendingProcess> {
      const { databaseUrl } = postgres.options;
      const { redisUrl } = queue.options;
      const one = await SendingProcess.start({ databaseUrl, queueUrl: databaseUrl, redisUrl }, server);
      processes.push(one);
      return one;
    }

    test(
      `${BACKLOG} that are due at once all go out, and few are taken at a time`,
      async () => {
        const one = await start();
        await one.want(BACKLOG);
        const before = process.memoryUsage().heapUsed;
        let most = 0;
        const finished = one.finish();
        let over = false;
        void finished.then(() => (over = true));
        while (!over) {
          most = Math.max(most, (await one.states())['sending'] ?? 0);
          await pause(20);
        }
        expect(server.taken.size).toBe(BACKLOG);
        expect(server.doubles()).toBe(0);
        // what was taken lies on the desk or is on its way; the rest is left where it is
        expect(most).toBeGreaterThan(0);
        expect(most).toBeLessThanOrEqual(one.sender.atOnce * 6);
        expect(process.memoryUsage().heapUsed - before).toBeLessThan(150 * 2 ** 20);
      },
      300_000 + 60 * BACKLOG,
    );

    test('two processes with a schedule each send every mail once, however often both look', async () => {
      const [one, two] = [await start(), await start()];
      await one.want(200);
      const sweeps = Array.from({ length: 10 }, () => [one.jobs.sweep(), two.jobs.sweep()]).flat();
      await Promise.all([...sweeps, one.finish(), two.finish()]);
      expect(server.taken.size).toBe(200);
      expect(server.doubles()).toBe(0);
      const schedules = [await one.jobs.schedules(), await two.jobs.schedules()];
      expect(schedules[0]!.length).toBeGreaterThan(0);
      expect(schedules[1]).toEqual(schedules[0]);
    });

    test('a queue that is emptied half-way loses no mail', async () => {
      const one = await start();
      await one.want(300);
      await server.reaches(50);
      await queue.empty();
      await one.want(100);
      await queue.empty();
      await one.finish();
      expect(server.taken.size).toBe(400);
      expect(server.doubles()).toBe(0);
    });

    test('PostgreSQL restarted half-way: the process goes on, nothing is lost, and nothing in flight comes twice', async () => {
      const one = await start();
      await one.want(400);
      await server.reaches(60);
      await postgres.stop();
      const sent = server.taken.size;
      expect(sent).toBeLessThan(400);
      await postgres.start();
      await one.finish();
      expect(server.taken.size).toBe(400);
      // what the server had taken is written down once the database is back
      expect(server.doubles()).toBe(0);
      expect(await one.states()).toEqual({ sent: 400 });
    });

    if (onRedis) {
      test('Redis restarted half-way: the process goes on, and nothing is lost', async () => {
        const one = await start();
        await one.want(300);
        await server.reaches(50);
        await queue.stop();
        await one.want(50);
        await queue.start();
        await one.finish();
        expect(server.taken.size).toBe(350);
        expect(server.doubles()).toBe(0);
      });
    }
  },
);
