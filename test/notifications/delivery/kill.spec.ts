import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { SystemClock } from '#libs/clock';
import { newId } from '#libs/ids';
import { system } from '../../../src/database/index.js';
import { Reminders } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/index.js';
import { findRedis, type QueueServer, redisServer } from '../../queue/servers.js';
import { SlowMailServer } from './mail-server.js';
import { NoteMail } from '../note.js';
import { drills } from '../../support/drills.js';
import { eventually } from '../../support/eventually.js';

const KILLS = drills.kills;
const MAILS = 10 * KILLS;
const redis = findRedis();
if (!redis) process.stderr.write('\n!!! NOT RUN: killed workers on Redis. No redis-server on this machine.\n\n');

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  app.clock.set(new SystemClock().now());
  const nothing = () => Promise.resolve(null);
  app.nest.get(Reminders).register({ kind: 'test.note', essential: true, template: NoteMail, load: nothing });
});
afterAll(() => app.close());

describe.each([['PostgreSQL', false], ...(redis ? ([['Redis', true]] as const) : [])] as const)(
  'workers killed at any moment, the queue on %s',
  (_name, onRedis) => {
    let queue: QueueServer | null = null;
    const server = new SlowMailServer();
    let options: string;
    const running = new Set<ChildProcess>();

    beforeAll(async () => {
      await (await app.owner()).query('truncate reminders cascade');
      queue = onRedis ? await redisServer(redis!) : null;
      const { databaseUrl } = app.config;
      options = JSON.stringify({ databaseUrl, redisUrl: queue?.options.redisUrl, smtpUrl: await server.listen() });
    });
    afterAll(async () => {
      for (const worker of running) await killed(worker);
      await server.close();
      await queue?.remove();
    });

    test(
      'every mail goes out; each kill doubles at most the mail in flight, under its Message-ID',
      async () => {
        const work = system('test');
        const dueAt = app.clock.now();
        await app.db.as(work, async (tx) => {
          for (let at = 0; at < MAILS; at += 1) {
            const subject = { type: 'test', id: newId(), companyId: null };
            const to = { userId: null, email: `p${at}@agave.example`, name: 'Ana', locale: 'es' } as const;
            await app.nest.get(Reminders).reconcile(tx, subject, [{ kind: 'test.note', to, dueAt }]);
          }
        });

        for (let kill = 1; kill <= KILLS; kill += 1) {
          const worker = startWorker();
          await server.reaches(Math.floor((MAILS * kill) / (KILLS + 1)), () => worker.exitCode === null);
          await pause(randomInt(0, 30));
          await killed(worker);
        }
        const last = startWorker();
        const open = `select count(*)::int as open from reminders where state in ('due', 'sending')`;
        await eventually(async () => {
          expect(last.exitCode).toBeNull();
          return (await app.db.as(work, (tx) => tx.query(open)))[0].open === 0;
        });
        await killed(last);

        const rows: { message_id: string; state: string }[] = await app.db.as(work, (tx) =>
          tx.query('select message_id, state from reminders'),
        );
        expect(rows.filter(({ state }) => state !== 'sent')).toEqual([]);
        expect(new Set(server.taken)).toEqual(new Set(rows.map(({ message_id }) => message_id)));
        expect(new Set(server.taken).size).toBe(MAILS);
        expect(server.taken.length - MAILS).toBeLessThanOrEqual(KILLS);
        if (KILLS > 5) process.stderr.write(`${MAILS} mails, ${KILLS} kills, ${server.taken.length - MAILS} doubles\n`);
      },
      300_000 + KILLS * 12_000,
    );

    function startWorker(): ChildProcess {
      const stdio = ['ignore', 'ignore', 'inherit'] as const;
      const worker = spawn(process.execPath, ['test/notifications/delivery/worker.mjs', options], {
        stdio: [...stdio],
      });
      running.add(worker);
      return worker;
    }

    async function killed(worker: ChildProcess): Promise<void> {
      if (worker.exitCode !== null || worker.signalCode !== null) return;
      const gone = once(worker, 'exit');
      worker.kill('SIGKILL');
      await gone;
    }
  },
);
